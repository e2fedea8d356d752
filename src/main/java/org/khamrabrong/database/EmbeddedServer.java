package org.khamrabrong.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own PostgreSQL on a directory of ours: started with the application, stopped after everything that uses it. */
final class EmbeddedServer implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    static final String USER = "postgres";
    private static final Duration TIME_TO_RECOVER = Duration.ofMinutes(2);

    private final DatabaseFiles files;
    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(DatabaseFiles files, DirectoryLock lock, EmbeddedPostgres postgres, String password) {
        this.files = files;
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer start(DatabaseProperties properties) {
        DatabaseFiles files = new DatabaseFiles(properties.directory());
        files.prepare();
        DirectoryLock lock = DirectoryLock.take(files);
        try {
            new AbandonedServer(files).end();
            PasswordFile password = new PasswordFile(files.password());
            if (!files.initialized()) {
                password.create();
            }
            EmbeddedPostgres postgres =
                    configured(properties, files, password.read()).start();
            LOG.info("Embedded PostgreSQL keeps its data in {}", files.directory());
            return new EmbeddedServer(files, lock, postgres, password.read());
        } catch (IOException | RuntimeException e) {
            // Giving up on a half-started server must not leave it running.
            new AbandonedServer(files).end();
            lock.close();
            throw e instanceof DatabaseNotUsable refusal ? refusal : notStarted(files, e);
        }
    }

    private static EmbeddedPostgres.Builder configured(
            DatabaseProperties properties, DatabaseFiles files, String password) {
        String safety = properties.durable() ? "on" : "off";
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.directory())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(TIME_TO_RECOVER)
                .setOutputRedirector(Redirect.to(files.log().toFile()))
                .setErrorRedirector(Redirect.to(files.log().toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                // initdb takes these two as its options: the password is required from the first moment on
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", files.password().toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", safety)
                .setServerConfig("synchronous_commit", safety)
                .setServerConfig("full_page_writes", safety);
        return properties.port() == 0 ? builder : builder.setPort(properties.port());
    }

    private static DatabaseNotUsable notStarted(DatabaseFiles files, Exception cause) {
        return new DatabaseNotUsable(
                "The embedded PostgreSQL on " + files.directory() + " did not start: " + cause.getMessage(),
                "Its own words are in " + files.log() + ".",
                cause);
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            postgres.close();
            // The library waits five seconds only; a long last checkpoint still has to be waited for.
            new AbandonedServer(files).end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    @Override
    public String toString() {
        return "embedded database in " + files.directory();
    }
}
