package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a timer, or somebody else, moves the same step in the same moment, one of both is told so and nothing is half done. */
@ApplicationTest
class EngineClashTests {

    private static final String STEP = "Task_ApproveDraft";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;
    private String task;

    @BeforeEach
    void waitForAnApproval() {
        made = organizations.make();
        id = walk.openedUntil(made, STEP);
        task = walk.waiting(made, id).orElseThrow().task();
    }

    @Test
    void isSaidAsOfAllOtherDataAndTheStepIsThereAsBefore() throws Exception {
        ExecutorService person = Executors.newSingleThreadExecutor();
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            moved(other);
            Future<?> approval = person.submit(() -> walk.forward(made, id));
            int pid = pid(other);
            Awaitility.await().until(() -> waitingFor(pid));
            other.commit();

            assertThatThrownBy(approval::get).hasCauseInstanceOf(OptimisticLockingFailureException.class);
        } finally {
            person.shutdownNow();
        }

        assertThat(walk.waiting(made, id).orElseThrow().task()).isEqualTo(task);
        walk.forward(made, id);
        assertThat(walk.waiting(made, id).orElseThrow().task()).isNotEqualTo(task);
    }

    private void moved(Connection other) throws SQLException {
        try (PreparedStatement move = other.prepareStatement("update act_ru_task set rev_ = rev_ + 1 where id_ = ?")) {
            move.setString(1, task);
            assertThat(move.executeUpdate()).isEqualTo(1);
        }
    }

    private static int pid(Connection other) throws SQLException {
        try (PreparedStatement ask = other.prepareStatement("select pg_backend_pid()");
                ResultSet answer = ask.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private boolean waitingFor(int pid) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from pg_stat_activity where ? = any (pg_blocking_pids(pid)))",
                Boolean.class,
                pid));
    }
}
