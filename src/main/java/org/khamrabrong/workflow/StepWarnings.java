package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.khamrabrong.workflow.WorkflowFact.StepMissed;
import org.khamrabrong.workflow.WorkflowFact.StepReminded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of a step that still waits when a timer on its border has come due. */
@Component
class StepWarnings {

    /** Whom the record names is whom notices are written to: both ask the same. */
    private static final String WAITING = """
            select w.task, w.task_key, w.agreement, w.due_at,
                array(select p.name
                      from warned(:kind, w, :today) t
                      join person p on p.id = t.person
                      order by t.must_act desc, p.name) as told
            from work_item w
            where w.task = :task and w.closed_at is null
            """;

    private record Waiting(String task, String step, AgreementId agreement, LocalDate due, List<String> told) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepWarnings(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Not where the last day is over already: that is told anyway. */
    void dueSoon(DelegateExecution timer) {
        waiting(timer, Kind.DUE_SOON)
                .filter(step -> !step.due().isBefore(LocalDate.now(clock)))
                .map(step -> new StepReminded(
                        step.agreement(), Actors.SYSTEM, step.task(), step.step(), step.due(), step.told()))
                .forEach(events::publishEvent);
    }

    void overdue(DelegateExecution timer) {
        waiting(timer, Kind.OVERDUE)
                .map(step -> new StepMissed(
                        step.agreement(), Actors.SYSTEM, step.task(), step.step(), step.due(), step.told()))
                .forEach(events::publishEvent);
    }

    void escalated(DelegateExecution timer) {
        waiting(timer, Kind.ESCALATED)
                .map(step -> new StepEscalated(
                        step.agreement(), Actors.SYSTEM, step.task(), step.step(), step.due(), step.told()))
                .forEach(events::publishEvent);
    }

    private Stream<Waiting> waiting(DelegateExecution timer, Kind kind) {
        return WaitingTasks.beside(timer)
                .flatMap(task -> database
                        .sql(WAITING)
                        .param("kind", kind.name())
                        .param("task", task)
                        .param("today", LocalDate.now(clock))
                        .query((row, number) -> read(row))
                        .optional()
                        .stream());
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("task"),
                row.getString("task_key"),
                new AgreementId(row.getObject("agreement", UUID.class)),
                ThaiTime.lastDayBefore(row.getTimestamp("due_at").toInstant()),
                Arrays.asList((String[]) row.getArray("told").getArray()));
    }
}
