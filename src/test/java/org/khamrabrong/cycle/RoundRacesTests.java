package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void aRoundThatIsPlannedWhileItIsMovedOpensOnItsNewDay() {
        walk.until(made, agreement, "Task_SignAsReceiver");
        LocalDate opens = moveFirstRoundBy(7);

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

    private Optional<RoundMoveTable.Move> inAnotherTransaction() {
        return CompletableFuture.supplyAsync(() -> transaction.execute(status -> table.next()))
                .join();
    }

    /** Asks for it; the day on which the round opens then. */
    private LocalDate moveFirstRoundBy(int days) {
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        CycleRound later = new CycleRound(
                first.number(),
                first.months(),
                first.opensOn().plusDays(days),
                first.dueOn().plusDays(days));
        actors.as(strategy, () -> dates.move(seen, YearStand.asked(seen, later)));
        return later.opensOn();
    }
}
