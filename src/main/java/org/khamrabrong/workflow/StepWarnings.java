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
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
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

    /** Above those who do a step stands the head of their unit; above those who do it for other units, the strategy office. */
    private static final String WAITING = """
            select w.task, w.task_key, w.agreement, w.due_at,
                (select p.name from person p where p.username = w.assignee) as holder,
                array(select distinct p.name from held(:today) h join person p on p.id = h.person and p.active
                      where case when w.responsible_unit is null then h.role = 'STRATEGY'
                                 else h.role = 'HEAD' and h.unit = w.responsible_unit end) as above,
                array(select distinct p.name from held(:today) h join person p on p.id = h.person and p.active
                      where h.role = 'STRATEGY') as office
            from work_item w
            where w.task = :task and w.closed_at is null
            """;

    private record Waiting(
            String task,
            String step,
            AgreementId agreement,
            LocalDate due,
            @Nullable String holder,
            List<String> above,
            List<String> office) {

        List<String> holderAnd(List<String> others) {
            return Stream.concat(Stream.ofNullable(holder), others.stream())
                    .distinct()
                    .toList();
        }
    }

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
        waiting(timer)
                .filter(step -> !step.due().isBefore(LocalDate.now(clock)))
                .map(step -> new StepReminded(step.agreement(), Actors.SYSTEM, step.task(), step.step(), step.due()))
                .forEach(events::publishEvent);
    }

    void overdue(DelegateExecution timer) {
        waiting(timer)
                .map(step -> new StepMissed(
                        step.agreement(),
                        Actors.SYSTEM,
                        step.task(),
                        step.step(),
                        step.due(),
                        step.holderAnd(step.above())))
                .forEach(events::publishEvent);
    }

    void escalated(DelegateExecution timer) {
        waiting(timer)
                .map(step -> new StepEscalated(
                        step.agreement(),
                        Actors.SYSTEM,
                        step.task(),
                        step.step(),
                        step.due(),
                        step.holderAnd(step.office())))
                .forEach(events::publishEvent);
    }

    private Stream<Waiting> waiting(DelegateExecution timer) {
        return WaitingTasks.beside(timer)
                .flatMap(task -> database
                        .sql(WAITING)
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
                row.getString("holder"),
                names(row, "above"),
                names(row, "office"));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
