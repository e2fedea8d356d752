package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.kernel.UnusableSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole application, begun in earnest by somebody who has not read what it needs. */
class StartWithoutSettingsTests {

    @TempDir
    Path folder;

    @Test
    void namesAllThatIsMissingAtOnceAndMakesNoDatabase() {
        Throwable failure = start();

        assertThat(messages(failure))
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.public-address is http://localhost"))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.signing.keystore gives no key"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesWhatCannotBeReadBesideWhatIsMissing() {
        Throwable failure = start(
                "--khamrabrong.emblem=" + folder.resolve("none.png"),
                "--khamrabrong.db.port=many",
                "--khamrabrong.open-data.licence-address=not an address",
                "--khamrabrong.signing.time-stamp-address=http://localhost:1/tsa",
                "--khamrabrong.signing.time-stamp-certificates=" + folder.resolve("none.pem"));

        assertThat(messages(failure))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.public-address"))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.signing.keystore"))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.emblem names a file"))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.signing.time-stamp-certificates"))
                .anySatisfy(message -> assertThat(message).contains("khamrabrong.db.port"))
                .anySatisfy(message -> assertThat(message).contains("licence-address"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesADatabaseThatIsNotThereInTheSameList() {
        Throwable failure = start("--khamrabrong.db.url=jdbc:postgresql://localhost:1/none");

        assertThat(messages(failure))
                .anySatisfy(
                        message -> assertThat(message).contains("The database at jdbc:postgresql://localhost:1/none"))
                .anySatisfy(message -> assertThat(message).startsWith("khamrabrong.signing.keystore"));
    }

    private Throwable start(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--khamrabrong.db.directory=" + folder.resolve("postgres"),
                "--khamrabrong.signing.directory=" + folder.resolve("signing")));
        all.addAll(Arrays.asList(settings));
        return catchThrowable(() -> new SpringApplicationBuilder(Khamrabrong.class)
                .profiles("real")
                .properties("spring.main.banner-mode=off")
                .run(all.toArray(String[]::new))
                .close());
    }

    private static List<String> messages(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof UnusableSettings)
                .map(cause -> ((UnusableSettings) cause)
                        .all().stream().map(UnusableSetting::getMessage).toList())
                .findFirst()
                .orElse(List.of());
    }
}
