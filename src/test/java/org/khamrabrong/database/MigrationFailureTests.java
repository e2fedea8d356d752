package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationFailureTests {

    @Test
    void leavesSomebodyElsesTablesAloneAndSaysSo() {
        new JdbcTemplate(new DriverManagerDataSource(TestDatabase.url(), "postgres", ""))
                .execute("create schema foreign_tables create table theirs (word text)");
        Flyway flyway = Flyway.configure()
                .dataSource(TestDatabase.url(), "postgres", "")
                .schemas("foreign_tables")
                .load();

        Throwable failure = catchThrowable(flyway::migrate);

        assertThat(new MigrationFailureAnalyzer().analyze(failure).getDescription())
                .isEqualTo("The database holds tables that are not this application's.");
    }
}
