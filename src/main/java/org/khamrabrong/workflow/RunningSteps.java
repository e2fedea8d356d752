package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that wait, with their timers, read and set anew a page at a time, in the engine's own tables. */
@Component
class RunningSteps {

    /** A timer's job stands in the scope of its step. One that has fired is there no more. */
    private static final String PAGE = """
            select w.task, w.task_key, w.unit, w.fiscal_year, w.opened_at, w.due_at, t.execution_id_ as scope,
                (select v.long_ from act_ru_variable v
                 where v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'roundDueAt') as round_due,
                array(select j.handler_cfg_ from act_ru_job j
                      where j.execution_id_ = t.execution_id_ and j.type_ = 'timer') as timers
            from work_item w
            join act_ru_task t on t.id_ = w.task
            where w.closed_at is null and w.due_at is not null and w.task > :last
              and (cast(:year as int) is null or w.fiscal_year = :year)
              and (cast(:agreements as uuid[]) is null or w.agreement = any (cast(:agreements as uuid[])))
            order by w.task
            limit :size
            """;

    private static final String COUNT = """
            select count(*) from work_item
            where closed_at is null and due_at is not null and (cast(:year as int) is null or fiscal_year = :year)
            """;

    private static final String STEP = "update work_item set due_at = ? where task = ? and closed_at is null";

    /** What was told of the day that was is the record's. */
    private static final String UNTOLD = """
            update work_item
            set reminded_at = case when ? then null else reminded_at end,
                missed_at = case when ? then null else missed_at end,
                escalated_at = case when ? then null else escalated_at end
            where task = ?
            """;

    private static final String TASK = "update act_ru_task set due_date_ = ?, rev_ = rev_ + 1 where id_ = ?";

    /** Whoever fires it at this moment finds it changed, and lets it be. */
    private static final String TIMER = """
            update act_ru_job set duedate_ = ?, rev_ = rev_ + 1
            where execution_id_ = ? and type_ = 'timer' and handler_cfg_ = ? and duedate_ <> ?
            """;

    /** Of the steps that were not done meanwhile, what of their timers did not fire meanwhile. */
    private static final String LEFT = """
            select t.id_ as task,
                array(select j.handler_cfg_ from act_ru_job j
                      where j.execution_id_ = t.execution_id_ and j.type_ = 'timer') as timers
            from act_ru_task t
            where t.id_ = any (:tasks)
            """;

    /**
     * A step that waits.
     *
     * @param unit whose agreement it is
     * @param timers what of its timers has not fired yet
     */
    record Running(String task, String step, UUID unit, FiscalYear year, Days days, Timers timers) {}

    /**
     * From what its days are counted, and when it is over now.
     *
     * @param roundDue last day of the round in which it stands; null outside of one
     */
    record Days(LocalDate opened, @Nullable LocalDate roundDue, Instant due) {}

    /**
     * @param scope id of the engine's execution in which they stand
     * @param left ids of those that had not fired yet when they were read
     */
    record Timers(String scope, Set<String> left) {}

    /** It, and what its days should be. */
    record Moved(Running step, StepDates to) {

        boolean differs() {
            return !to.dueAt().equals(step.days().due());
        }
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final FiredTimers fired;
    private final Clock clock;

    RunningSteps(JdbcClient database, JdbcTemplate batches, FiredTimers fired, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.fired = fired;
        this.clock = clock;
    }

    /**
     * In the order of their ids.
     *
     * @param year null for those of every year
     * @param agreements null for those of every agreement
     * @param last id of the last one of the page before; empty for the first page
     */
    List<Running> page(@Nullable FiscalYear year, @Nullable Collection<AgreementId> agreements, String last, int size) {
        return database.sql(PAGE)
                .param("year", year == null ? null : year.gregorian(), Types.INTEGER)
                .param("agreements", agreements == null ? null : ids(agreements), Types.ARRAY)
                .param("last", last)
                .param("size", size)
                .query((row, number) -> read(row))
                .list();
    }

    private static UUID[] ids(Collection<AgreementId> agreements) {
        return agreements.stream().map(AgreementId::value).toArray(UUID[]::new);
    }

    /** Until the transaction ends nobody else moves any: two would set a timer that has fired twice. */
    void alone() {
        database.sql("select pg_advisory_xact_lock(hashtext('running steps'))").query(row -> {});
    }

    /** How many wait, of that year or of all. */
    int count(@Nullable FiscalYear year) {
        return database.sql(COUNT)
                .param("year", year == null ? null : year.gregorian(), Types.INTEGER)
                .query(Integer.class)
                .single();
    }

    void move(List<Moved> steps) {
        List<Moved> due = steps.stream().filter(Moved::differs).toList();
        batches.batchUpdate(STEP, rows(due, each ->
                new Object[] {at(each.to().dueAt()), each.step().task()}));
        batches.batchUpdate(TASK, rows(due, each ->
                new Object[] {at(each.to().dueAt()), each.step().task()}));
        batches.batchUpdate(TIMER, timers(steps, StepTimer.REMINDER));
        batches.batchUpdate(TIMER, timers(steps, StepTimer.OVERDUE));
        batches.batchUpdate(TIMER, timers(steps, StepTimer.ESCALATED));
        setAgain(due);
    }

    /** What has fired of its timers, and will be told once more. */
    private record Fired(Moved step, Set<StepTimer> timers) {}

    /**
     * What was told already is told once more where its day has come to lie ahead again. Whatever fired since the steps were read
     * is seen here: their rows are held by now.
     */
    private void setAgain(List<Moved> steps) {
        Instant now = clock.instant();
        Map<String, Set<String>> left = left(steps);
        List<Fired> again = steps.stream()
                .filter(each -> left.containsKey(each.step().task()))
                .map(each -> new Fired(each, firedBeforeTime(each, left, now)))
                .filter(each -> !each.timers().isEmpty())
                .toList();
        batches.batchUpdate(
                UNTOLD,
                again.stream()
                        .map(each -> new Object[] {
                            each.timers().contains(StepTimer.REMINDER),
                            each.timers().contains(StepTimer.OVERDUE),
                            each.timers().contains(StepTimer.ESCALATED),
                            each.step().step().task()
                        })
                        .toList());
        fired.setAgain(again.stream()
                .flatMap(each -> each.timers().stream().map(timer -> again(each.step(), timer)))
                .toList());
    }

    private static FiredTimers.Again again(Moved moved, StepTimer timer) {
        return new FiredTimers.Again(
                moved.step().timers().scope(), timer.on(moved.step().step()), timer.moment(moved.to()));
    }

    private Map<String, Set<String>> left(List<Moved> steps) {
        Map<String, Set<String>> left = new HashMap<>();
        database.sql(LEFT)
                .param("tasks", steps.stream().map(each -> each.step().task()).toArray(String[]::new))
                .query(row -> {
                    left.put(row.getString("task"), timers(row));
                });
        return left;
    }

    private static Set<StepTimer> firedBeforeTime(Moved moved, Map<String, Set<String>> left, Instant now) {
        Running step = moved.step();
        return Arrays.stream(StepTimer.values())
                .filter(timer -> !Objects.requireNonNull(left.get(step.task())).contains(timer.on(step.step())))
                .filter(timer -> timer.moment(moved.to()).isAfter(now))
                .collect(Collectors.toSet());
    }

    private static List<Object[]> timers(List<Moved> steps, StepTimer timer) {
        return rows(steps, each -> new Object[] {
            at(timer.moment(each.to())),
            each.step().timers().scope(),
            timer.on(each.step().step()),
            at(timer.moment(each.to()))
        });
    }

    private static List<Object[]> rows(List<Moved> steps, Function<Moved, Object[]> row) {
        return steps.stream().map(row).toList();
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }

    private static Running read(ResultSet row) throws SQLException {
        long roundDue = row.getLong("round_due");
        return new Running(
                row.getString("task"),
                row.getString("task_key"),
                row.getObject("unit", UUID.class),
                new FiscalYear(row.getInt("fiscal_year")),
                new Days(
                        LocalDate.ofInstant(row.getTimestamp("opened_at").toInstant(), ThaiTime.ZONE),
                        roundDue == 0 ? null : ThaiTime.lastDayBefore(Instant.ofEpochMilli(roundDue)),
                        row.getTimestamp("due_at").toInstant()),
                new Timers(row.getString("scope"), timers(row)));
    }

    private static Set<String> timers(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("timers").getArray());
    }
}
