package org.khamrabrong;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One empty PostgreSQL for all tests of this JVM, faster than it is safe; contexts find it as an external database. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Kept apart from the machine's temporary directory, and unpacked once. */
    public static final Path PROGRAMS = Path.of("target/postgres");

    private static final EmbeddedPostgres POSTGRES = start();

    public static String url() {
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres";
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("khamrabrong.db.url=" + url(), "khamrabrong.db.user=postgres", "khamrabrong.db.password=")
                .applyTo(context);
        TestKey.properties().applyTo(context);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(PROGRAMS.toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .start();
            // Runs after the contexts that use it are closed, as a shutdown hook of its own would not.
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
