package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    /** One for all, so that PostgreSQL is unpacked once; each test has its own directory in it. */
    @TempDir
    private static Path shared;

    private final Path folder = shared.resolve("data");
    private final String name = "postgres-" + UUID.randomUUID();

    @Test
    void keepsWhatWasWrittenAcrossRestarts() throws Exception {
        try (DatabaseServer server = start()) {
            execute(server, "create table pledge (word text)");
            execute(server, "insert into pledge values ('kept')");
        }
        try (DatabaseServer server = start()) {
            assertThat(ask(server, "select word from pledge")).isEqualTo("kept");
        }
    }

    @Test
    void survivesAPowerCutByItsSettings() throws Exception {
        try (DatabaseServer server = start()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "show server_version")).startsWith("17.");
            assertThat(ask(server, "select datcollate from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void refusesLocalUsersWithoutThePassword() throws Exception {
        try (DatabaseServer server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(ask(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(ask(server, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        try (DatabaseServer server = start()) {
            Path file = folder.resolve(name + ".password");
            assertThat(Files.readString(file).strip())
                    .isEqualTo(server.password())
                    .hasSizeGreaterThan(40);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("programs"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void startsAgainAfterItsApplicationWasKilled() throws Exception {
        OtherApplication killed = OtherApplication.startOn(directory());
        killed.kill();

        try (DatabaseServer server = start()) {
            assertThat(ask(server, "select word from pledge")).isEqualTo("committed");
        }
    }

    @Test
    void leavesTheDatabaseOfALivingApplicationAlone() throws Exception {
        OtherApplication living = OtherApplication.startOn(directory());
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseNotUsable.class)
                    .hasMessageContaining("Another running application is using the data in");
            assertThat(living.stillAnswers()).isTrue();
        } finally {
            living.kill();
            start().close();
        }
    }

    @Test
    void doesNotEndAStrangerThatGotTheOldProcessNumber() throws Exception {
        start().close();
        Path note = directory().resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + directory() + "\n");

        try (DatabaseServer server = start()) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysWhenTheDirectoryCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(shared.resolve("file"));

        assertThatThrownBy(() -> EmbeddedServer.start(on(file.resolve("postgres"))))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void saysWhenThePasswordWasLost() throws Exception {
        start().close();
        Files.delete(folder.resolve(name + ".password"));

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("password of the embedded database cannot be read");
    }

    private DatabaseServer start() {
        return EmbeddedServer.start(on(directory()));
    }

    private Path directory() {
        return folder.resolve(name).toAbsolutePath();
    }

    static DatabaseProperties on(Path directory) {
        return new DatabaseProperties(null, null, null, directory, 0, true);
    }

    static void execute(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(DatabaseServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
