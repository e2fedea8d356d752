package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.cycle.YearStand.asked;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.StatementCount;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dates of an opened year move with what runs towards them; what is past stays. */
@ApplicationTest
class YearDatesTests {

    private static final AtomicInteger COMING = new AtomicInteger(2650);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    YearCalls years;

    @Autowired
    YearStand stand;

    @Autowired
    YearDates dates;

    @Autowired
    ProcessClock clock;

    @Autowired
    RoundMoves moves;

    @Autowired
    StatementCount statements;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationContext application;

    private Made made;
    private String strategy;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
        strategy = made.username(Role.STRATEGY);
    }

    @AfterEach
    void setTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void movesTheTimerThatWaitsForTheOpeningDay() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId agreement = stand.called(made, year);
        walk.until(made, agreement, "Task_SignAsReceiver");
        walk.forward(made, agreement);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        CycleRound later = new CycleRound(
                1, 6, first.opensOn().plusDays(7), worked(first.dueOn().plusDays(7)));

        DatesPreview preview = actors.as(strategy, () -> dates.preview(year, asked(seen, later)));
        move(seen, asked(seen, later));

        assertThat(preview.lines())
                .filteredOn(DatesPreview.Line::differs)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.moved().agreements()).isEqualTo(1);
                    assertThat(line.moved().timers()).isEqualTo(1);
                    assertThat(line.past()).isZero();
                });
        assertThat(timer(agreement)).isEqualTo(begins(later.opensOn()));
        assertThat(stand.row(made, year).levels().get(UnitLevel.DIVISION)).contains(later);
        assertThat(roundDay(agreement, 1, "opens_on")).isEqualTo(later.opensOn());
    }

    @Test
    void movesOnlyTheDueDateOfARoundThatHasOpenedAndKeepsOneThatIsClosed() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId agreement = stand.called(made, year);
        walk.until(made, agreement, "Task_SignAsReceiver");
        walk.forward(made, agreement);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        clock.moveTo(ThaiTime.startOf(first.opensOn()).plusSeconds(60));
        jobs.runFor(agreement);
        CycleRound later = new CycleRound(
                1, 6, first.opensOn().plusDays(3), worked(first.dueOn().plusDays(10)));

        DatesPreview preview = actors.as(strategy, () -> dates.preview(year, asked(seen, later)));
        move(seen, asked(seen, later));

        assertThat(preview.lines())
                .filteredOn(DatesPreview.Line::differs)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.moved().steps()).isEqualTo(1);
                    assertThat(line.opened()).isEqualTo(1);
                });
        assertThat(roundDay(agreement, 1, "opens_on")).isEqualTo(first.opensOn());
        assertThat(roundDay(agreement, 1, "due_on")).isEqualTo(later.dueOn());
        assertThat(due(agreement)).isEqualTo(begins(later.dueOn().plusDays(1)));
        assertThat(reportDue(agreement)).isEqualTo(later.dueOn());

        database.update(
                "update agreement_round set closed = true where agreement = ? and number = 1", agreement.value());
        CycleRow again = stand.row(made, year);
        CycleRound muchLater =
                new CycleRound(1, 6, later.opensOn(), worked(later.dueOn().plusDays(10)));
        DatesPreview closed = actors.as(strategy, () -> dates.preview(year, asked(again, muchLater)));
        move(again, asked(again, muchLater));

        assertThat(closed.lines())
                .filteredOn(DatesPreview.Line::differs)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.past()).isEqualTo(1);
                    assertThat(line.moved().agreements()).isZero();
                });
        assertThat(roundDay(agreement, 1, "due_on")).isEqualTo(later.dueOn());
    }

    @Test
    void lastDayOnAHolidayBecomesTheNextWorkingDay() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId agreement = stand.called(made, year);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        LocalDate saturday = first.dueOn().plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        CycleRound asked = new CycleRound(1, 6, first.opensOn(), saturday);

        DatesPreview preview = actors.as(strategy, () -> dates.preview(year, asked(seen, asked)));
        move(seen, asked(seen, asked));

        assertThat(preview.lines())
                .filteredOn(DatesPreview.Line::differs)
                .extracting(line -> line.after().dueOn())
                .containsExactly(saturday.plusDays(2));
        assertThat(roundDay(agreement, 1, "due_on")).isEqualTo(saturday.plusDays(2));
    }

    @Test
    void tellsTheRecordOldAndNew() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId agreement = stand.called(made, year);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);

        move(seen, asked(seen, laterBy(first, 1)));

        assertThat(database.queryForObject(
                        "select content from audit_entry where chain = ? and what = 'agreement.round-moved'",
                        String.class,
                        agreement.value()))
                .contains(
                        first.dueOn().toString(),
                        worked(first.dueOn().plusDays(1)).toString());
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where what = 'cycle.rounds-moved' and content like ?",
                        Integer.class,
                        "%" + year.gregorian() + "%"))
                .isEqualTo(1);
    }

    @Test
    void refusesWhoeverComesSecondAndWhoeverChangesNothing() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        stand.called(made, year);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        move(seen, asked(seen, laterBy(first, 1)));

        assertThatThrownBy(() -> actors.as(strategy, () -> dates.move(seen, asked(seen, laterBy(first, 9)))))
                .hasMessageContaining("cycle.refusal.datesMeanwhile");
        CycleRow now = stand.row(made, year);
        assertThatThrownBy(() -> actors.as(strategy, () -> dates.move(now, now.levels())))
                .hasMessageContaining("cycle.refusal.datesTheSame");
        assertThatThrownBy(() -> actors.as(
                        strategy,
                        () -> dates.move(
                                now,
                                asked(
                                        now,
                                        new CycleRound(
                                                1,
                                                6,
                                                first.opensOn(),
                                                first.opensOn().minusDays(1))))))
                .hasMessageContaining("cycle.refusal.roundDueBeforeOpen");
    }

    @Test
    void showsTheDatesAndWhatMovesOnTheScreen() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        stand.called(made, year);
        try (Browserless screen = Browserless.as(strategy, application).open("cycle/" + year.buddhist() + "/dates")) {
            assertThat(screen.text()).contains("แก้กำหนดวันของรอบ", "รอบ 6 เดือน ครบกำหนด");
        }
    }

    @Test
    void refusesADayThatIsOver() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId agreement = stand.called(made, year);
        CycleRow seen = stand.row(made, year);
        CycleRound first = seen.levels().get(UnitLevel.DIVISION).get(0);
        clock.moveTo(ThaiTime.startOf(first.dueOn()));
        CycleRound over =
                new CycleRound(1, 6, first.opensOn(), worked(first.dueOn().minusDays(7)));

        for (Runnable asking : List.<Runnable>of(
                () -> dates.preview(year, asked(seen, over)), () -> dates.move(seen, asked(seen, over)))) {
            assertThatThrownBy(() -> actors.as(strategy, asking)).hasMessageContaining("cycle.refusal.roundInThePast");
        }
        assertThat(roundDay(agreement, 1, "due_on")).isEqualTo(first.dueOn());
    }

    @Test
    void movesAWholeYearByOneActOfAsManyStatementsForTwoAgreementsAsForOneAndInPagesBehindIt() {
        FiscalYear year = FiscalYear.ofBuddhist(COMING.incrementAndGet());
        AgreementId one = stand.called(made, year);
        CycleRow before = stand.row(made, year);
        CycleRound first = before.levels().get(UnitLevel.DIVISION).get(0);
        long alone =
                statements.of(() -> actors.as(strategy, () -> dates.move(before, asked(before, laterBy(first, 7)))));
        moves.run();
        AgreementId other =
                actors.as(strategy, () -> years.call(year, made.other().id(), TestOrganization.content()));
        jobs.runFor(other);
        CycleRow seen = stand.row(made, year);
        CycleRound later = laterBy(first, 14);

        long together = statements.of(() -> actors.as(strategy, () -> dates.move(seen, asked(seen, later))));

        assertThat(together).isEqualTo(alone);
        assertThat(roundDay(one, 1, "due_on")).isEqualTo(laterBy(first, 7).dueOn());
        assertThat(actors.as(strategy, () -> dates.moving(year))).contains(new MovingRounds(0, 2));
        moves.run();
        assertThat(roundDay(one, 1, "due_on")).isEqualTo(later.dueOn());
        assertThat(roundDay(other, 1, "due_on")).isEqualTo(later.dueOn());
        assertThat(actors.as(strategy, () -> dates.moving(year))).isEmpty();
    }

    private void move(CycleRow seen, Map<UnitLevel, List<CycleRound>> asked) {
        actors.as(strategy, () -> dates.move(seen, asked));
        moves.run();
    }

    private static CycleRound laterBy(CycleRound round, int days) {
        return new CycleRound(
                round.number(),
                round.months(),
                round.opensOn(),
                worked(round.dueOn().plusDays(days)));
    }

    private static LocalDate worked(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private Instant timer(AgreementId agreement) {
        return database.queryForObject(
                        "select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                                + " where e.business_key_ = ? and j.type_ = 'timer'",
                        Timestamp.class,
                        agreement.toString())
                .toInstant();
    }

    private Instant due(AgreementId agreement) {
        return database.queryForObject(
                        "select due_at from work_item where agreement = ? and closed_at is null",
                        Timestamp.class,
                        agreement.value())
                .toInstant();
    }

    private LocalDate reportDue(AgreementId agreement) {
        return database.queryForObject(
                "select due_on from report where agreement = ? and round = 1", LocalDate.class, agreement.value());
    }

    private LocalDate roundDay(AgreementId agreement, int number, String which) {
        return database.queryForObject(
                "select " + which + " from agreement_round where agreement = ? and number = ?",
                LocalDate.class,
                agreement.value(),
                number);
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(ThaiTime.ZONE).toInstant();
    }
}
