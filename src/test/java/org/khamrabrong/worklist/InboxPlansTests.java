package org.khamrabrong.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads how the database finds the lists of the inbox among some thousand open steps: along an index, whoever asks. */
@ApplicationTest
class InboxPlansTests {

    private static final String STEPS = "5000";
    private static final String UNITS = "50";

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiator.1.3",
                "officer.1.9",
                "head.1.9",
                "superior.1.1",
                "evaluator.2.5",
                "officer.2.15",
                "governor.1.15",
                "governor.2.15"
            })
    void noListAndNoCountReadsAllSteps(String me) {
        assertThat(waysToSteps(me, ""))
                .anyMatch(way -> way.startsWith("Index Only Scan using work_item_audience_ix"))
                .anyMatch(way -> way.contains("using work_item_assignee_ix"))
                .anyMatch(way -> way.contains("using work_item_unit_ix"))
                .allMatch(way -> way.startsWith("Index"));
    }

    @Test
    void withoutItsIndexAListWouldReadAllSteps() {
        assertThat(waysToSteps("negotiator.1.3", "drop index work_item_audience_ix"))
                .anyMatch(way -> !way.startsWith("Index"));
    }

    private List<String> waysToSteps(String me, String change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute(steps());
            database.execute("analyze");
            database.execute(change);
            return Stream.of(
                            InboxSql.COUNTS,
                            InboxSql.AVAILABLE,
                            InboxSql.MINE,
                            InboxSql.WITH_COLLEAGUES,
                            InboxSql.WAITING_FOR_OTHERS)
                    .flatMap(statement -> plan(statement, me).lines())
                    .filter(line -> line.contains(" Scan") && line.contains(" on work_item"))
                    .map(line -> line.replaceFirst("^[ >-]*", ""))
                    .toList();
        });
    }

    private String plan(String statement, String me) {
        return Plans.of(
                database,
                statement,
                Map.of(
                        "me", me,
                        "today", LocalDate.of(2026, 11, 30),
                        "now", Timestamp.valueOf("2026-11-30 00:00:00"),
                        "soon", Timestamp.valueOf("2026-12-07 00:00:00"),
                        "most", 51));
    }

    private static String steps() {
        try {
            return "set local session_replication_role = replica;"
                    + new ClassPathResource("worklist/tasks.sql")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace(":tasks", STEPS)
                            .replace(":units", UNITS)
                    + "set local session_replication_role = origin;";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
