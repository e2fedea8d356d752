package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The human steps in the database: kept in the transaction of the engine's task, read with who may do them. */
@Component
class StepTable {

    private final JdbcClient database;
    private final Clock clock;

    StepTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void open(OpenTask task) {
        HumanStep step = task.step();
        StepPlace place = task.place();
        database.sql(StepSql.OPEN)
                .param("task", task.id())
                .param("key", step.key())
                .param("form", step.form())
                .param("process", step.process())
                .param("agreement", task.agreement().value())
                .param("unit", place.unit())
                .param("responsible", place.responsible(), Types.OTHER)
                .param("other", place.other(), Types.OTHER)
                .param("today", LocalDate.now(clock))
                .param("role", step.role().name())
                .param("judges", names(step.rule().judges()))
                .param("authors", names(step.rule().authors()))
                .param("renews", names(step.rule().renews()))
                .param("deputies", step.rule().deputies())
                .param("year", place.fiscalYear())
                .param("round", place.round(), Types.INTEGER)
                .param("opened", Timestamp.from(task.opened()))
                .param("due", task.due() == null ? null : Timestamp.from(task.due()), Types.TIMESTAMP)
                .update();
        database.sql(StepSql.GIVE_BACK)
                .param("task", task.id())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** @param assignee null to put it back for all */
    void assign(String task, @Nullable String assignee) {
        database.sql(StepSql.ASSIGN)
                .param("task", task)
                .param("assignee", assignee, Types.VARCHAR)
                .update();
    }

    /** What the person has taken is for all again. */
    List<StepChange> freeAllOf(String username) {
        return left(database.sql(StepSql.FREE_ALL).param("username", username));
    }

    /** The same, of what he or she, or a deputy in that one's place, may do no longer. */
    List<StepChange> freeWhatMayNotBeDoneBy(String username) {
        return left(database.sql(StepSql.FREE_WHAT_MAY_NOT_BE_DONE)
                .param("username", username)
                .param("today", LocalDate.now(clock)));
    }

    /** What one unit's people were to do is the other's; whoever has taken it and may do it still goes on with it. */
    List<StepChange> handOver(UUID unit, UUID successor) {
        List<String> moved = database.sql(StepSql.HAND_OVER)
                .param("unit", unit)
                .param("successor", successor)
                .query(String.class)
                .list();
        List<StepChange> left = left(database.sql(StepSql.FREE_WHAT_NOBODY_HOLDS)
                .param("unit", unit)
                .param("successor", successor)
                .param("today", LocalDate.now(clock)));
        Set<String> told = left.stream().map(StepChange::task).collect(Collectors.toSet());
        return Stream.concat(
                        left.stream(),
                        moved.stream()
                                .filter(task -> !told.contains(task))
                                .map(task -> new StepChange.Reassigned(task, null, null)))
                .toList();
    }

    private static List<StepChange> left(JdbcClient.StatementSpec freed) {
        return freed.query((row, number) ->
                        (StepChange) new StepChange.Reassigned(row.getString("task"), row.getString("left_by"), null))
                .list();
    }

    void end(String task, StepEnding ending) {
        database.sql(StepSql.END)
                .param("task", task)
                .param("outcome", ending.outcome().name())
                .param("words", ending.words(), Types.VARCHAR)
                .param("content", ending.state(), Types.VARCHAR)
                .param("sha256", ending.state() == null ? null : Sha256.of(ending.state()), Types.VARCHAR)
                .update();
    }

    /**
     * Somebody has done it, whoever had taken it.
     *
     * @param behalf user name of the one in whose place; null where it was in nobody's
     */
    void done(String task, String by, @Nullable String behalf, Instant at) {
        close(task, by, at, by, by, behalf);
    }

    /** @param actor who brought it about that it fell away: the one who recalled what was handed in before it */
    void withdrawn(String task, String by, Instant at, String actor) {
        close(task, by, at, null, actor, null);
    }

    private void close(
            String task, String by, Instant at, @Nullable String assignee, String actor, @Nullable String behalf) {
        database.sql(StepSql.CLOSE)
                .param("actor", actor)
                .param("task", task)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("assignee", assignee, Types.VARCHAR)
                .param("behalf", behalf, Types.VARCHAR)
                .update();
    }

    /** Shuts it for all others until the transaction ends; empty where the person has no right to it or it is done. */
    Optional<SeenStep> enter(String task, String me) {
        return find(task, me, true);
    }

    Optional<SeenStep> see(String task, String me) {
        return find(task, me, false);
    }

    private Optional<SeenStep> find(String task, String me, boolean entering) {
        return database.sql(StepSql.SEE)
                .param("task", task)
                .param("me", me)
                .param("today", LocalDate.now(clock))
                .param("entering", entering)
                .query(rows -> rows.next() ? Optional.of(seen(rows, me)) : Optional.empty());
    }

    private static SeenStep seen(ResultSet row, String me) throws SQLException {
        OpenTask task = task(row);
        String model = row.getString("model");
        SeenStep.Who who = new SeenStep.Who(me, row.getObject("home", UUID.class));
        boolean directly = row.getBoolean("directly");
        Set<Work> own = works(row.getString("own"));
        SeenStep.Holder holder = row.getString("holder") == null
                ? null
                : new SeenStep.Holder(
                        row.getString("holder"), row.getString("holder_name"), row.getBoolean("holder_beside"));
        List<StandIn> standIns = new ArrayList<>();
        do {
            if (row.getString("acting_for") != null) {
                standIns.add(standIn(row));
            }
        } while (row.next());
        return new SeenStep(task, model, who, directly, List.copyOf(standIns), own, holder);
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        String barred = row.getString("barred");
        return new StandIn(
                row.getString("acting_for"),
                row.getString("authority"),
                barred == null ? null : StandIn.Bar.valueOf(barred));
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return new OpenTask(
                row.getString("task"),
                new HumanStep(
                        row.getString("task_key"),
                        row.getString("process"),
                        Role.valueOf(row.getString("role")),
                        row.getString("form"),
                        new StepRule(
                                works(row.getString("judged")),
                                works(row.getString("authored")),
                                works(row.getString("renewed")),
                                row.getBoolean("deputies"))),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new StepPlace(
                        row.getObject("unit", UUID.class),
                        row.getObject("responsible_unit", UUID.class),
                        row.getObject("other_unit", UUID.class),
                        row.getInt("fiscal_year"),
                        row.getObject("round", Integer.class)),
                row.getString("taken_by"),
                row.getTimestamp("opened_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static String names(Set<Work> works) {
        return works.stream().map(Work::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Work> works(String names) {
        return names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(",")).map(Work::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
