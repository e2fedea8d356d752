package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The application has a key to seal with, or does not start and says how to get one. */
class SealConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Clock.class, () -> Clock.fixed(SealStand.NOW, ZoneOffset.UTC))
            .withUserConfiguration(SealConfiguration.class);

    @Test
    void makesItsOwnKeyForADemo(@TempDir Path folder) {
        application
                .withPropertyValues(
                        "spring.profiles.active=demo",
                        "khamrabrong.signing.keystore=",
                        "khamrabrong.signing.time-stamp-address=",
                        "khamrabrong.signing.directory=" + folder)
                .run(context -> {
                    SealingKeys keys = context.getBean(SealingKeys.class);
                    assertThat(keys.trusted().contains(keys.current().certificate()))
                            .isTrue();
                    assertThat(folder.resolve("certificates.pem")).exists();
                    assertThat(context).hasSingleBean(PdfSeal.class);
                });
    }

    @Test
    void takesTheKeyThatIsConfigured(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("seal.p12");
        Files.write(store, new TestStore().with("one", "RSA", 2048).bytes());
        application
                .withPropertyValues(
                        "khamrabrong.signing.directory=" + folder,
                        "khamrabrong.signing.keystore=" + store,
                        "khamrabrong.signing.keystore-password=" + new String(SealStand.PASSWORD),
                        "khamrabrong.signing.time-stamp-address=http://localhost:1/tsa")
                .run(context -> assertThat(CertificateNames.of(
                                context.getBean(SealingKeys.class).current().certificate()))
                        .isEqualTo("one"));
    }

    @Test
    void doesNotStartInEarnestWithoutAKeyAndSaysHowToMakeOne(@TempDir Path folder) {
        application
                .withPropertyValues("khamrabrong.signing.directory=" + folder)
                .run(context -> {
                    FailureAnalysis analysis = new SealingKeyNotUsableAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription())
                            .isEqualTo("There is no key to seal with: No key file is named");
                    assertThat(analysis.getAction())
                            .contains("KHAMRABRONG_SIGNING_KEYSTORE=", "keytool -genkeypair -storetype PKCS12");
                });
    }

    @Test
    void doesNotStartWithAWrongPasswordAndTellsNoPassword(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("seal.p12");
        Files.write(store, new TestStore().with("one", "EC", 256).bytes());
        application
                .withPropertyValues(
                        "khamrabrong.signing.directory=" + folder,
                        "khamrabrong.signing.keystore=" + store,
                        "khamrabrong.signing.keystore-password=not-this-one")
                .run(context -> {
                    FailureAnalysis analysis = new SealingKeyNotUsableAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription())
                            .contains("The password does not open the key file")
                            .doesNotContain("not-this-one");
                });
    }
}
