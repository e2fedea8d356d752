package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens while the rounds of a year are moved, an agreement has their new days, and each move is finished once. */
@ApplicationTest
class RoundRacesTests {

    private static final AtomicInteger COMING = new AtomicInteger(2720);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    YearStand stand;

    @Autowired
    YearDates dates;

    @Autowired
    RoundMoves moves;

    @Autowired
    RoundMoveTable table;

    @Autowired
    AtOnce atOnce;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private String strategy;
    private FiscalYear year;
    private AgreementId agreement;

    @BeforeEach
    void callAUnit() {
        moves.run();
        made = organizations.make();
        strategy = made.username(Role.STRATEGY);
        year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        agreement = stand.called(made, year);
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    @Test
    void aRoundThatIsPlannedWhileItIsMovedOpensOnItsNewDay() {
        walk.until(made, agreement, "Task_SignAsReceiver");
        LocalDate opens = moveFirstRoundBy(7).opensOn();

        assertThat(atOnce.run(() -> walk.forward(made, agreement), moves::run)).isNull();

        assertThat(database.queryForObject("""
                                select j.duedate_ from act_ru_job j
                                join act_ru_execution e on e.id_ = j.process_instance_id_
                                where e.business_key_ = ? and j.type_ = 'timer' and j.handler_cfg_ = 'Timer_RoundOpens'
                                """, Timestamp.class, agreement.toString())
                        .toInstant())
                .isEqualTo(ThaiTime.startOf(opens));
    }

    @Test
    void aRoundThatOpensBeforeTheMoveIsThroughIsDueOnItsNewDay() {
        CycleRound later = untilTheRoundMayOpen();

        assertThat(atOnce.run(() -> jobs.runFor(agreement), moves::run)).isNull();

        assertThat(reportDue()).isEqualTo(ThaiTime.endOf(later.dueOn()));
    }

    @Test
    void aRoundThatOpensWhileTheMoveIsNotThroughIsDueOnItsNewDay() {
        CycleRound later = untilTheRoundMayOpen();

        assertThat(atOnce.run(moves::run, () -> jobs.runFor(agreement))).isNull();

        assertThat(reportDue()).isEqualTo(ThaiTime.endOf(later.dueOn()));
        assertThat(database.queryForList("""
                                select v.long_ from act_ru_variable v
                                join act_ru_execution e on e.id_ = v.execution_id_
                                where e.business_key_ = ? and v.name_ = 'roundDueAt'
                                """, Long.class, agreement.toString()))
                .containsOnly(ThaiTime.endOf(later.dueOn()).toEpochMilli());
    }

    @Test
    void aReportThatIsReturnedBeforeTheMoveIsThroughIsDueOnItsNewDay() {
        CycleRound later = untilTheRoundMayOpen();
        jobs.runFor(agreement);
        walk.until(made, agreement, "Task_ApproveReport");

        assertThat(atOnce.run(() -> walk.back(made, agreement), moves::run)).isNull();

        assertThat(reportDue()).isEqualTo(ThaiTime.endOf(later.dueOn()));
    }

    @Test
    void aMoveIsOneNodesAndWhatIsFinishedIsTakenByNone() {
        moveFirstRoundBy(7);

        transaction.executeWithoutResult(status -> {
            RoundMoveTable.Move taken = table.next().orElseThrow();
            assertThat(inAnotherTransaction()).isEmpty();
            table.goOn(taken, 1, new UUID(0, 0), true);
        });

        assertThat(inAnotherTransaction()).isEmpty();
    }

    @Test
    void twoNodesMoveEachAgreementOnce() {
        moveFirstRoundBy(7);

        CompletableFuture.allOf(CompletableFuture.runAsync(moves::run), CompletableFuture.runAsync(moves::run))
                .join();
        moves.run();

        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where chain = ? and what = 'agreement.round-moved'",
                        Integer.class,
                        agreement.value()))
                .isOne();
        assertThat(database.queryForObject(
                        "select moved from round_move where fiscal_year = ?", Integer.class, year.gregorian()))
                .isOne();
    }

    /** The time has come, and the move that was asked for is not done yet. */
    private CycleRound untilTheRoundMayOpen() {
        walk.until(made, agreement, "Task_SignAsReceiver");
        walk.forward(made, agreement);
        CycleRound later = moveFirstRoundBy(7);
        clock.moveTo(ThaiTime.startOf(later.opensOn().minusDays(7)));
        return later;
    }

    /** Of the report that waits. */
    private Instant reportDue() {
        return database.queryForObject(
                        "select due_at from work_item"
                                + " where agreement = ? and task_key = 'Task_ReportResults' and closed_at is null",
                        Timestamp.class,
                        agreement.value())
                .toInstant();
    }

    private Optional<RoundMoveTable.Move> inAnotherTransaction() {
        return CompletableFuture.supplyAsync(() -> transaction.execute(status -> table.next()))
                .join();
    }

    /** Asks for it; the round as it is then. */
    private CycleRound moveFirstRoundBy(int days) {
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        CycleRound later = new CycleRound(
                first.number(),
                first.months(),
                first.opensOn().plusDays(days),
                first.dueOn().plusDays(days));
        actors.as(strategy, () -> dates.move(seen, YearStand.asked(seen, later)));
        return later;
    }
}
