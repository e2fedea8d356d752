package org.khamrabrong.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Works in a schema of its own. */
class AppendOnlyTests {

    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(TestDatabase.url(), "postgres", "", true);
    private final JdbcTemplate database = new JdbcTemplate(connection);

    @BeforeEach
    void makeATable() throws Exception {
        database.execute("create schema append_only");
        database.execute("set search_path = append_only");
        database.execute(new ClassPathResource("db/migration/V2__database.sql").getContentAsString(UTF_8));
        database.execute("create table kept (word text)");
        database.execute("call make_append_only('kept')");
        database.update("insert into kept values ('first')");
    }

    @AfterEach
    void dropTheTable() {
        database.execute("drop schema append_only cascade");
        connection.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update kept set word = 'other'", "delete from kept", "truncate kept"})
    void refusesWhateverWouldChangeARow(String change) {
        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("kept is append-only");
        assertThat(words()).isEqualTo("first");
    }

    @Test
    void takesNewRows() {
        database.update("insert into kept values ('second')");

        assertThat(words()).isEqualTo("first second");
    }

    private String words() {
        return database.queryForObject("select string_agg(word, ' ' order by word) from kept", String.class);
    }
}
