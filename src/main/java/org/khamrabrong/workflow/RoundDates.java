package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND_DUE_AT;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what runs already towards the dates of a round: its timer, its due date, the steps that are due with it; for many
 * agreements in as many statements as for one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RoundDates {

    private static final String DUE = """
            update act_ru_variable v set long_ = :due, rev_ = v.rev_ + 1
            from act_ru_execution e
            join act_ru_variable r on r.execution_id_ = e.id_ and r.name_ = 'round' and r.long_ = :round
            where v.execution_id_ = e.id_ and v.name_ = 'roundDueAt'
              and e.business_key_ = any (cast(:agreements as text[]))
            """;

    /** Of a round that has opened the day on which it did stays. */
    private static final String OPENS = """
            update act_ru_variable v set long_ = :opens, rev_ = v.rev_ + 1
            from act_ru_execution e
            join act_ru_variable r on r.execution_id_ = e.id_ and r.name_ = 'round' and r.long_ = :round
            where v.execution_id_ = e.id_ and v.name_ = 'roundOpensAt' and v.long_ > :now
              and e.business_key_ = any (cast(:agreements as text[]))
            """;

    private static final String TIMER = """
            update act_ru_job j set duedate_ = :at, rev_ = j.rev_ + 1
            from act_ru_execution e
            join act_ru_variable r on r.execution_id_ = e.id_ and r.name_ = 'round' and r.long_ = :round
            where j.process_instance_id_ = e.id_ and j.type_ = 'timer' and j.handler_cfg_ = 'Timer_RoundOpens'
              and j.duedate_ > :today and e.business_key_ = any (cast(:agreements as text[]))
            """;

    private static final String TIMERS = """
            select count(*)
              from act_ru_job j
              join act_ru_execution e on e.id_ = j.process_instance_id_
              join act_ru_variable v on v.execution_id_ = e.id_ and v.name_ = 'round' and v.long_ = :round
             where j.type_ = 'timer' and j.handler_cfg_ = 'Timer_RoundOpens'
               and e.business_key_ = any (cast(:agreements as text[]))
            """;

    /** Nobody moves it until the transaction ends. */
    private static final String KEPT_DUE = """
            select v.long_
              from act_ru_variable v
              join act_ru_execution e on e.id_ = v.execution_id_
             where e.business_key_ = :agreement and v.name_ = 'roundDueAt'
             order by v.id_
               for share of v
            """;

    private static final String HOLD = """
            select task from work_item
             where agreement = any (cast(:agreements as uuid[])) and closed_at is null
             order by task
               for update
            """;

    private static final String STEPS = """
            select count(*) from work_item
             where agreement = any (cast(:agreements as uuid[])) and round = :round
               and closed_at is null and due_at is not null
            """;

    /** What of a round runs just now. */
    public record Running(long timers, long steps) {}

    private final Timetable timetable;
    private final JdbcClient database;
    private final Clock clock;

    RoundDates(Timetable timetable, JdbcClient database, Clock clock) {
        this.timetable = timetable;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Before anything of theirs is moved: whoever does one of their steps is done before, or begins after it, so that what he
     * or she opens has the new date.
     */
    public void hold(Collection<AgreementId> agreements) {
        timetable.alone();
        database.sql(HOLD).param("agreements", ids(agreements)).query(row -> {});
    }

    /** The round that opens has the last moment that stands now, and not what was read before it was moved. */
    public void keepDue(DelegateExecution round) {
        database.sql(KEPT_DUE).param("agreement", round.getProcessBusinessKey()).query(Long.class).list().stream()
                .findFirst()
                .map(Instant::ofEpochMilli)
                .ifPresent(due -> ROUND_DUE_AT.set(round, due));
    }

    /** Nothing where an agreement has not come to the round yet, or is past it. */
    public void move(Collection<AgreementId> agreements, int round, Instant opensAt, Instant dueAt) {
        Instant now = clock.instant();
        of(DUE, agreements, round).param("due", dueAt.toEpochMilli()).update();
        of(OPENS, agreements, round)
                .param("opens", opensAt.toEpochMilli())
                .param("now", now.toEpochMilli())
                .update();
        of(TIMER, agreements, round)
                .param("at", Timestamp.from(opensAt))
                .param("today", Timestamp.from(now))
                .update();
        timetable.renew(agreements);
    }

    private JdbcClient.StatementSpec of(String sql, Collection<AgreementId> agreements, int round) {
        return database.sql(sql).param("agreements", ids(agreements)).param("round", round);
    }

    private static UUID[] ids(Collection<AgreementId> agreements) {
        return agreements.stream().map(AgreementId::value).toArray(UUID[]::new);
    }

    public Running running(Collection<AgreementId> agreements, int round) {
        return new Running(
                of(TIMERS, agreements, round).query(Long.class).single(),
                of(STEPS, agreements, round).query(Long.class).single());
    }
}
