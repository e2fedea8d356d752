package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was handed in with a step, as long as nobody has looked at what came next. */
@Service
@Transactional
public class Recalls {

    /** The engine counts time in whole milliseconds. */
    private static final String AFTER = """
            select f.task, f.agreement, f.round, w.task_key, f.closed_at is null and f.first_opened_at is null as unseen
            from work_item w
            join work_item f on f.agreement = w.agreement and f.process = w.process and f.task <> w.task
              and f.round is not distinct from w.round and f.opened_at > w.closed_at - interval '1 millisecond'
            where w.task = :task and w.closed_by = :me and w.outcome in ('DONE', 'RETURNED')
              and exists (select from permitted(w, :me, :today))
            """;

    /** Whoever begins to look waits for it, and then finds the step gone. */
    private static final String LOCKED = AFTER + "for update of f";

    private record Following(
            String task, UUID agreement, @Nullable Integer round, String key, boolean unseen) {}

    private final JdbcClient database;
    private final StepTable steps;
    private final Processes processes;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recalls(
            JdbcClient database,
            StepTable steps,
            Processes processes,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.steps = steps;
        this.processes = processes;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Whether {@link #open} would give it to the signed-in person now. */
    @Transactional(readOnly = true)
    public boolean mayRecall(String step) {
        List<Following> after = after(step, AFTER);
        return !after.isEmpty() && after.stream().allMatch(Following::unseen);
    }

    /**
     * @param key the step that the caller serves
     * @throws Refusal where somebody has looked at what came next, or it was not the person's to hand in
     */
    public Recall open(String step, String key) {
        List<Following> after = after(step, LOCKED);
        if (after.stream().noneMatch(next -> next.key().equals(key))) {
            throw new Refusal("workflow.refusal.notYourTask");
        }
        if (!after.stream().allMatch(Following::unseen)) {
            throw new Refusal("workflow.refusal.openedAlready");
        }
        Following first = after.get(0);
        return new Recall(
                new AgreementId(first.agreement()),
                Optional.ofNullable(first.round()),
                actors.currentName(),
                new Recall.Engine(after.stream().map(Following::task).toList(), steps, processes, events));
    }

    private List<Following> after(String step, String statement) {
        return database.sql(statement)
                .param("task", step)
                .param("me", actors.current().username())
                .param("today", LocalDate.now(clock))
                .query((row, place) -> new Following(
                        row.getString("task"),
                        row.getObject("agreement", UUID.class),
                        row.getObject("round", Integer.class),
                        row.getString("task_key"),
                        row.getBoolean("unseen")))
                .list();
    }
}
