package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A command finds the database of the machine, whether the application runs or not, and leaves it as it was. */
class MachineDatabaseTests {

    /** One for all, so that PostgreSQL is unpacked once. */
    @TempDir
    private static Path shared;

    private final Path directory = shared.resolve("postgres-" + UUID.randomUUID());

    @Test
    void ofAnApplicationThatRestsItIsStartedAndStoppedAgain() {
        EmbeddedServer.start(properties()).close();

        assertThat(MachineDatabase.with(properties(), MachineDatabaseTests::ask))
                .isEqualTo(1);
        assertThat(MachineDatabase.with(properties(), MachineDatabaseTests::ask))
                .isEqualTo(1);
        EmbeddedServer.start(properties()).close();
    }

    @Test
    void ofAnApplicationThatRunsItIsSharedAndGoesOn() {
        try (DatabaseServer server = EmbeddedServer.start(properties())) {
            assertThat(MachineDatabase.with(properties(), MachineDatabaseTests::ask))
                    .isEqualTo(1);
            assertThat(new JdbcTemplate(source(server)).queryForObject("select 1", Integer.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void anExternalOneIsReached() {
        try (DatabaseServer server = EmbeddedServer.start(properties())) {
            DatabaseProperties external =
                    new DatabaseProperties(server.url(), server.user(), server.password(), Path.of("nowhere"), 0, true);
            assertThat(MachineDatabase.with(external, MachineDatabaseTests::ask))
                    .isEqualTo(1);
        }
    }

    @Test
    void whereThereIsNoneItSaysSoAndMakesNone() {
        assertThatThrownBy(() -> MachineDatabase.with(properties(), MachineDatabaseTests::ask))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("no database");
        assertThat(directory).doesNotExist();
    }

    @Test
    void theSettingsAreThoseOfTheApplication() {
        ConfigurableEnvironment settings = MachineDatabase.settings();
        assertThat(settings.getProperty("khamrabrong.db.directory")).isEqualTo("data/postgres");

        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("khamrabrong.db.directory", directory.toString())));
        assertThatThrownBy(() -> MachineDatabase.with(settings, MachineDatabaseTests::ask))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining(directory.toString());
    }

    private DatabaseProperties properties() {
        return new DatabaseProperties(null, null, null, directory, 0, false);
    }

    private static int ask(DataSource database) {
        return new JdbcTemplate(database).queryForObject("select 1", Integer.class);
    }

    private static DataSource source(DatabaseServer server) {
        return new org.springframework.jdbc.datasource.DriverManagerDataSource(
                server.url(), server.user(), server.password());
    }
}
