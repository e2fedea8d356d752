package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever fires, is done, ends or begins while deadlines are moved has the days that it should have. */
@ApplicationTest
class DeadlineRacesTests {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2350);

    private static final String TIMERS = """
            select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where e.business_key_ = ? and j.type_ = 'timer' and j.handler_cfg_ like ? order by j.duedate_
            """;
    private static final String STEP_TIMERS = "Timer_DraftAgreement%";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HolidayCalendar calendar;

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
    private FiscalYear year;
    private AgreementId id;

    @BeforeEach
    void begin() {
        database.update("delete from holiday");
        database.update("update deadline_move set finished_at = asked_at where finished_at is null");
        clock.moveTo(ThaiTime.startOf(TODAY).plusSeconds(9 * 3600));
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.incrementAndGet());
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
        database.update("delete from holiday");
        database.update("update deadline_move set finished_at = asked_at where finished_at is null");
    }

    @Test
    void aTimerThatFiresWhileItsDayIsMovedIsSetForTheNewDay() {
        open();
        Instant reminder = timers(STEP_TIMERS).get(0);
        enter(ThaiTime.lastDayBefore(reminder).plusDays(1));

        moveStepsAround(() -> pass(reminder));

        assertThat(told()).containsExactly("workflow.step-reminded");
        assertThat(timers(STEP_TIMERS)).hasSize(3).allMatch(moment -> moment.isAfter(clock.instant()));
        pass(timers(STEP_TIMERS).get(0));
        assertThat(told()).containsExactly("workflow.step-reminded", "workflow.step-reminded");
    }

    @Test
    void aStepThatIsDoneWhileItIsMovedKeepsItsDayAndGetsNoTimer() {
        open();
        Instant due = due();
        enter(TODAY.plusDays(2));

        moveStepsAround(() -> walk.forward(made, id));

        assertThat(due()).isEqualTo(due);
        assertThat(timers(STEP_TIMERS)).isEmpty();
    }

    @Test
    void aRoundThatLapsesWhileItsEndIsMovedLeavesTheNextRoundItsOwnEnd() {
        open();
        walk.until(made, id, "Task_ReviewOffer");
        Instant end = timers("Timer_RoundExpired").get(0);
        enter(TODAY.plusDays(1));

        transaction.executeWithoutResult(status -> {
            List<RunningPhases.Moved> read = phases.page(year, "", years::now);
            CompletableFuture.runAsync(() -> pass(end)).join();
            phases.move(read);
        });

        assertThat(roundEnds()).isEqualTo(timers("Timer_RoundExpired").get(0)).isAfter(end.plusSeconds(86_400));
    }

    @Test
    void aStepThatOpensWhileAHolidayIsEnteredIsMovedByIt() {
        assertThat(atOnce.run(this::open, () -> {
                    enter(TODAY.plusDays(2));
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

    private void enter(LocalDate holiday) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.enter(new HolidayName(holiday, "วันหยุด", "")));
    }

    private void pass(Instant moment) {
        clock.moveTo(moment.plusSeconds(60));
        jobs.runFor(id);
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

    private List<Instant> timers(String element) {
        return database.query(TIMERS, (row, number) -> row.getTimestamp(1).toInstant(), id.toString(), element);
    }

    private List<String> told() {
        return database.queryForList(
                "select what from audit_entry where chain = ? and what like 'workflow.step-%' order by number",
                String.class, id.value());
    }
}
