package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnusableSetting;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedIsOpenedUnderTheSameKeyAlone() {
        Secrets secrets = secrets("one.key");
        String sealed = secrets.seal("ความลับ");

        assertThat(sealed).doesNotContain("ความลับ").isNotEqualTo(secrets.seal("ความลับ"));
        assertThat(secrets("one.key").open(sealed)).isEqualTo("ความลับ");
        assertThatThrownBy(() -> secrets("other.key").open(sealed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("notification.refusal.otherKey"));
    }

    @Test
    void theKeyIsMadeWhenItIsFirstNeededAndForTheOwnerAlone() throws Exception {
        Secrets secrets = secrets("deep/one.key");
        assertThat(folder.resolve("deep/one.key")).doesNotExist();

        secrets.seal("something");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("deep/one.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyOfTheSettingsNeedsNoFile() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        String sealed = new Secrets(key, folder.resolve("none.key")).seal("something");

        assertThat(new Secrets(key, folder.resolve("none.key")).open(sealed)).isEqualTo("something");
        assertThat(folder.resolve("none.key")).doesNotExist();
    }

    @Test
    void aKeyThatIsNoneIsNamedAtTheStart() {
        for (String odd :
                new String[] {"short", "*".repeat(44), Base64.getEncoder().encodeToString(new byte[16])}) {
            assertThatThrownBy(() -> new Secrets(odd, folder.resolve("none.key")))
                    .isInstanceOf(UnusableSetting.class)
                    .hasMessageStartingWith("khamrabrong.secrets.key");
        }
    }

    private Secrets secrets(String file) {
        return new Secrets("", folder.resolve(file));
    }
}
