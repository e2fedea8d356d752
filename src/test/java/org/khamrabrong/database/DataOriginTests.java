package org.khamrabrong.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Works in a temporary table of its own connection, which hides the one that other tests use. */
class DataOriginTests {

    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(TestDatabase.url(), "postgres", "", true);
    private final JdbcTemplate database = new JdbcTemplate(connection);
    private final MockEnvironment demo = new MockEnvironment();
    private final MockEnvironment real = new MockEnvironment();

    @BeforeEach
    void beginWithAnEmptyDatabase() throws Exception {
        demo.setActiveProfiles("demo");
        database.execute("set search_path = pg_temp");
        database.execute(new ClassPathResource("db/migration/V2__database.sql").getContentAsString(UTF_8));
    }

    @AfterEach
    void dropTheTable() {
        connection.destroy();
    }

    @Test
    void marksAnEmptyDatabaseAtItsFirstStart() {
        assertThat(new DataOrigin(database, demo).isDemo()).isTrue();
        assertThat(new DataOrigin(database, demo).isDemo()).isTrue();
        assertThat(database.queryForObject("select count(*) from installation", Integer.class))
                .isOne();
    }

    @Test
    void refusesTheDemoWhereRealDataExists() {
        assertThat(new DataOrigin(database, real).isDemo()).isFalse();

        assertThatThrownBy(() -> new DataOrigin(database, demo))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("holds real data");
    }

    @Test
    void refusesToWorkInEarnestOnDemoAccounts() {
        new DataOrigin(database, demo);

        assertThatThrownBy(() -> new DataOrigin(database, real))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("holds demo data");
    }
}
