package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human steps that are over, for those who may read them: as they were handed in, with what came of them. */
@Service
@Transactional(readOnly = true)
public class FinishedSteps {

    private static final String FIND = """
            select w.task_key, w.outcome, w.closed_at, w.words, coalesce(p.name, w.closed_by) as by_name,
                a.name as for_name,
                w.agreement, w.fiscal_year, u.name as unit_name, u.name_english, s.content
            from work_item w
            join unit u on u.id = w.unit
            left join person p on p.username = w.closed_by
            left join person a on a.username = w.closed_for
            left join step_state s on s.sha256 = w.state
            where w.task = :task and w.closed_at is not null and may_read_step(w, :me, :today)
            """;

    /** The engine counts time in whole milliseconds. */
    private static final String AFTER = """
            select w.task, w.task_key, w.form, w.outcome, w.closed_at, coalesce(p.name, w.closed_by) as by_name,
                a.name as for_name,
                case when may_read_step(w, :me, :today) then w.words end as words,
                w.closed_at is null and exists (select from permitted(w, :me, :today))
                    and not exists (select from own_work(w.agreement, w.judges, w.round, :me)) as open
            from work_item w
            join work_item before on before.task = :task
            left join person p on p.username = w.closed_by
            left join person a on a.username = w.closed_for
            where w.agreement = before.agreement and w.task <> before.task
              and w.opened_at > before.closed_at - interval '1 millisecond' and w.outcome is distinct from 'FELL_AWAY'
            order by w.opened_at, w.task
            limit 5
            """;

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    FinishedSteps(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws Refusal where it never was, waits still, or is not the person's to read */
    public FinishedStep find(String step) {
        actors.current();
        return sql(FIND, step)
                .query((row, place) -> finished(row, after(step)))
                .optional()
                .orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
    }

    private List<FinishedStep.Next> after(String task) {
        return sql(AFTER, task).query((row, place) -> next(row)).list();
    }

    private JdbcClient.StatementSpec sql(String statement, String task) {
        return database.sql(statement)
                .param("task", task)
                .param("me", actors.currentName())
                .param("today", LocalDate.now(clock));
    }

    private static FinishedStep finished(ResultSet row, List<FinishedStep.Next> after) throws SQLException {
        return new FinishedStep(
                new AgreementId(row.getObject("agreement", UUID.class)),
                new UnitName(row.getString("unit_name"), row.getString("name_english")),
                row.getInt("fiscal_year"),
                ended(row),
                Optional.ofNullable(row.getString("content")),
                after);
    }

    private static FinishedStep.Next next(ResultSet row) throws SQLException {
        return new FinishedStep.Next(
                row.getString("task"),
                row.getString("task_key"),
                row.getString("form"),
                row.getBoolean("open"),
                row.getTimestamp("closed_at") == null ? null : ended(row));
    }

    private static FinishedStep.Ended ended(ResultSet row) throws SQLException {
        StepOutcome outcome = StepOutcome.valueOf(row.getString("outcome"));
        return new FinishedStep.Ended(
                row.getString("task_key"),
                outcome,
                doer(row, outcome),
                row.getTimestamp("closed_at").toInstant(),
                row.getString("words"));
    }

    private static @Nullable Doer doer(ResultSet row, StepOutcome outcome) throws SQLException {
        return outcome == StepOutcome.FELL_AWAY ? null : new Doer(row.getString("by_name"), row.getString("for_name"));
    }
}
