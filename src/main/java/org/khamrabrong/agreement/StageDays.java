package org.khamrabrong.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementFact.AgreementOpened;
import org.khamrabrong.agreement.AgreementFact.ResultPublished;
import org.khamrabrong.agreement.AgreementFact.StageReached;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When an agreement came to each step of its way; what is to come has the days of its rounds. */
@Component
@Transactional(readOnly = true)
public class StageDays {

    private static final String REACH = """
            insert into agreement_stage (agreement, stage, reached_at) values (:agreement, :stage, :at)
            on conflict (agreement, stage) do update set reached_at = excluded.reached_at
            """;

    private static final String DAYS = """
            select s.stage, s.reached_at, r.opens_on, r.due_on
              from (select min(opens_on) as opens_on, max(due_on) as due_on
                      from agreement_round where agreement = :agreement) r
              left join agreement_stage s on s.agreement = :agreement
            """;

    private final JdbcClient database;
    private final Clock clock;

    StageDays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of the {@link Stage#STEPS}.
     *
     * @param since when it was begun; null where it was not
     * @param until when it was left; null where it was not
     * @param plan null where no days are known before
     */
    public record StageDay(
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Plan plan) {

        /** First and last day. */
        public record Plan(LocalDate from, LocalDate to) {}
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(AgreementOpened fact) {
        reach(fact.agreement(), Stage.DRAFTING);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(StageReached fact) {
        reach(fact.agreement(), fact.to());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ResultPublished fact) {
        reach(fact.agreement(), Stage.CLOSED);
    }

    private void reach(AgreementId agreement, Stage stage) {
        database.sql(REACH)
                .param("agreement", agreement.value())
                .param("stage", stage.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** In the order of the {@link Stage#STEPS}, for pages that the reader has come into by right. */
    public List<StageDay> of(AgreementId agreement) {
        Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
        List<StageDay.Plan> rounds = new ArrayList<>();
        database.sql(DAYS).param("agreement", agreement.value()).query(row -> {
            if (row.getString("stage") != null) {
                reached.put(
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("reached_at").toInstant());
            }
            if (rounds.isEmpty() && row.getObject("opens_on") != null) {
                rounds.add(new StageDay.Plan(
                        row.getObject("opens_on", LocalDate.class), row.getObject("due_on", LocalDate.class)));
            }
        });
        return days(begun(reached), rounds.stream().findFirst().orElse(null));
    }

    private static List<StageDay> days(Map<Integer, Instant> begun, StageDay.@Nullable Plan rounds) {
        return IntStream.range(0, Stage.STEPS.size())
                .mapToObj(step -> new StageDay(
                        begun.get(step), begun.get(step + 1), step == Stage.REPORTING.step() ? rounds : null))
                .toList();
    }

    /** By step; of several stages in one step the first counts. */
    private static Map<Integer, Instant> begun(Map<Stage, Instant> reached) {
        Map<Integer, Instant> begun = new HashMap<>();
        reached.forEach(
                (stage, at) -> begun.merge(stage.step(), at, (one, other) -> one.isBefore(other) ? one : other));
        return begun;
    }
}
