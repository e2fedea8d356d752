package org.khamrabrong.workflow;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time into a step, until the transaction ends. Whoever comes second waits before having changed anything, and
 * then finds the step done, instead of losing a race somewhere among the tables.
 */
@Component
class StepLocks {

    private final JdbcTemplate database;

    StepLocks(JdbcTemplate database) {
        this.database = database;
    }

    void enter(UUID task) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, task.toString());
    }
}
