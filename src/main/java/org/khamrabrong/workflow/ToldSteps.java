package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.khamrabrong.workflow.WorkflowFact.StepMissed;
import org.khamrabrong.workflow.WorkflowFact.StepReminded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers with a step when it was reminded of, told as missed, and brought before the strategy office. */
@Component
class ToldSteps {

    private final JdbcClient database;
    private final Clock clock;

    ToldSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void hear(StepReminded fact) {
        keep("update work_item set reminded_at = :at where task = :task", fact.task());
    }

    @EventListener
    void hear(StepMissed fact) {
        keep("update work_item set missed_at = :at where task = :task", fact.task());
    }

    @EventListener
    void hear(StepEscalated fact) {
        keep("update work_item set escalated_at = :at where task = :task", fact.task());
    }

    private void keep(String statement, String task) {
        database.sql(statement)
                .param("at", Timestamp.from(clock.instant()))
                .param("task", task)
                .update();
    }
}
