package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers with a step that its delay was brought before the strategy office. */
@Component
class EscalatedSteps {

    private final JdbcClient database;
    private final Clock clock;

    EscalatedSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void hear(StepEscalated fact) {
        database.sql("update work_item set escalated_at = :at where task = :task")
                .param("at", Timestamp.from(clock.instant()))
                .param("task", fact.task())
                .update();
    }
}
