package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever fires, is done, ends or begins while deadlines are moved has the days that it should have. */
@ApplicationTest
class DeadlineRacesTests {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2350);

    private static final String STEP_TIMERS = "Timer_DraftAgreement%";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DeadlineStand stand;

    @Autowired
    Timetable timetable;

    @Autowired
    RunningSteps steps;

    @Autowired
    RunningPhases phases;

    @Autowired
    TimesOfYears years;

    @Autowired
    DeadlineMoves moves;

    @Autowired
    AtOnce atOnce;

    @Autowired
    ProcessClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private FiscalYear year;
    private AgreementId id;

    @BeforeEach
    void begin() {
        stand.begin(TODAY);
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.incrementAndGet());
    }

    @AfterEach
    void setBack() {
        stand.end();
    }

    @Test
    void aTimerThatFiresWhileItsDayIsMovedIsSetForTheNewDay() {
        open();
        Instant reminder = stand.timers(id, STEP_TIMERS).get(0);
        stand.enter(made, ThaiTime.lastDayBefore(reminder).plusDays(1));

        moveStepsAround(() -> stand.pass(id, reminder));

        assertThat(stand.told(id)).containsExactly("workflow.step-reminded");
        assertThat(stand.timers(id, STEP_TIMERS)).hasSize(3).allMatch(moment -> moment.isAfter(clock.instant()));
        stand.pass(id, stand.timers(id, STEP_TIMERS).get(0));
        assertThat(stand.told(id)).containsExactly("workflow.step-reminded", "workflow.step-reminded");
    }

    @Test
    void aStepThatIsDoneWhileItIsMovedKeepsItsDayAndGetsNoTimer() {
        open();
        Instant due = due();
        stand.enter(made, TODAY.plusDays(2));

        moveStepsAround(() -> walk.forward(made, id));

        assertThat(due()).isEqualTo(due);
        assertThat(stand.timers(id, STEP_TIMERS)).isEmpty();
    }

    @Test
    void aRoundThatLapsesWhileItsEndIsMovedLeavesTheNextRoundItsOwnEnd() {
        open();
        walk.until(made, id, "Task_ReviewOffer");
        Instant end = stand.timers(id, "Timer_RoundExpired").get(0);
        stand.enter(made, TODAY.plusDays(1));

        transaction.executeWithoutResult(status -> {
            List<RunningPhases.Moved> read = phases.page(year, "", years::now);
            CompletableFuture.runAsync(() -> stand.pass(id, end)).join();
            phases.move(read);
        });

        assertThat(roundEnds())
                .isEqualTo(stand.timers(id, "Timer_RoundExpired").get(0))
                .isAfter(end.plusSeconds(86_400));
    }

    @Test
    void aStepThatOpensWhileAHolidayIsEnteredIsMovedByIt() {
        assertThat(atOnce.run(this::open, () -> {
                    stand.enter(made, TODAY.plusDays(2));
                    moves.run();
                }))
                .isNull();

        Instant asTheYearHasIt = transaction.execute(status -> asTheYearHasIt());
        assertThat(due()).isEqualTo(asTheYearHasIt);
    }

    /** With whatever table another test has left to the years that come after its own. */
    private Instant asTheYearHasIt() {
        return years.now(year).of("Task_DraftAgreement", TODAY, null).dueAt();
    }

    private void open() {
        id = organizations.open(made, year, TestOrganization.content());
    }

    /** The steps are read before, and moved after it. */
    private void moveStepsAround(Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            List<RunningSteps.Moved> read = timetable.page(year, "", years::now);
            CompletableFuture.runAsync(meanwhile).join();
            steps.move(read);
        });
    }

    private Instant due() {
        return moment("select due_at from work_item where agreement = ? and task_key = 'Task_DraftAgreement'");
    }

    private Instant roundEnds() {
        return moment("select round_ends_at from negotiation where agreement = ?");
    }

    private Instant moment(String query) {
        return database.queryForObject(query, OffsetDateTime.class, id.value()).toInstant();
    }
}
