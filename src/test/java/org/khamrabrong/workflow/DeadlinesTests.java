package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.DecisionDirectory;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A holiday more, or another table, moves the steps that wait with their timers; and nothing moves before it is asked for. */
@ApplicationTest
class DeadlinesTests {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2310);
    private static final String STEP = "Task_DraftAgreement";

    /** A Monday. */
    private static final LocalDate OPENED = LocalDate.of(2021, 6, 7);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DeadlineStand stand;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineMoves moves;

    @Autowired
    StepLooks looks;

    @Autowired
    DecisionDirectory directory;

    @Autowired
    DecisionEditing editing;

    @Autowired
    TableRegister register;

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
    private AgreementId id;

    @BeforeEach
    void make() {
        made = organizations.make();
        stand.begin(OPENED);
    }

    @AfterEach
    void setBack() {
        stand.end();
    }

    @Test
    void aHolidayMovesTheStepAndItsTimersByADay() {
        id = organizations.open(made);
        LocalDate due = due();
        List<Instant> before = timers();
        LocalDate holiday = OPENED.plusDays(2);

        MovedDeadlines preview = strategy(() -> deadlines.of(List.of(holiday), false));
        assertThat(preview.steps()).isPositive();
        assertThat(preview.timers()).isGreaterThanOrEqualTo(3);
        assertThat(preview.first()).isNotEmpty();
        assertThat(due()).isEqualTo(due);

        stand.enter(made, holiday);
        assertThat(due()).isEqualTo(due);
        assertThat(strategy(() -> deadlines.running())).isPresent();
        moves.run();

        assertThat(due()).isEqualTo(due.plusDays(due.getDayOfWeek().getValue() == 5 ? 3 : 1));
        assertThat(timers()).hasSize(3).doesNotContainAnyElementsOf(before);
        assertThat(timers()).contains(ThaiTime.endOf(due()));
        assertThat(strategy(() -> deadlines.running())).isEmpty();
        assertThat(strategy(() -> deadlines.of(List.of(holiday), false)).steps())
                .isZero();
    }

    @Test
    void aReminderThatWasSentIsSentOnceMoreBeforeANewLastDayAndWhatIsDoneStays() {
        id = organizations.open(made);
        walk.forward(made, id);
        String done = "select due_at from work_item where agreement = ? and task_key = '" + STEP + "'";
        OffsetDateTime before = database.queryForObject(done, OffsetDateTime.class, id.value());
        clock.moveTo(timers().get(0));
        jobs.runFor(id);
        assertThat(timers()).hasSize(2);

        stand.enter(made, OPENED.plusDays(1));
        moves.run();
        stand.enter(made, OPENED.plusDays(20));
        moves.run();

        assertThat(timers()).hasSize(3);
        assertThat(stand.told(id)).containsExactly("workflow.step-reminded");
        passNext();
        assertThat(stand.told(id)).containsExactly("workflow.step-reminded", "workflow.step-reminded");
        assertThat(timers()).hasSize(2);
        assertThat(database.queryForObject(done, OffsetDateTime.class, id.value()))
                .isEqualTo(before);
    }

    @Test
    void whatWasOverdueIsSoOnceMoreOnlyAfterItsNewLastDay() {
        FiscalYear year = prepared();
        id = organizations.open(made, year, TestOrganization.content());
        passNext();
        passNext();
        assertThat(stand.told(id)).containsExactly("workflow.step-reminded", "workflow.step-missed");
        assertThat(warnings()).containsExactly(true, true, false);
        Shown shown = strategy(() -> directory.table("step-times", year));

        strategy(() -> editing.take(
                "step-times", year, shown.version().number(), rows(shown, "40", "3", "5"), "ให้เวลามากขึ้น"));
        moves.run();

        assertThat(timers()).hasSize(3).allMatch(moment -> moment.isAfter(clock.instant()));
        assertThat(warnings()).containsExactly(false, false, false);
        passNext();
        passNext();
        assertThat(stand.told(id))
                .containsExactly(
                        "workflow.step-reminded",
                        "workflow.step-missed",
                        "workflow.step-reminded",
                        "workflow.step-missed");
    }

    @Test
    void aTableThatIsChangedForARunningYearMovesItsStepsOnly() {
        FiscalYear year = prepared();
        id = organizations.open(made, year, TestOrganization.content());
        LocalDate due = due();
        Shown shown = strategy(() -> directory.table("step-times", year));
        List<Row> longer = rows(shown, "20", "3", "5");

        MovedDeadlines preview = strategy(() -> deadlines.of(year, shown.table().with(longer)));
        assertThat(preview.steps()).isEqualTo(1);
        assertThat(preview.timers()).isEqualTo(3);
        assertThat(preview.past()).isZero();
        assertThat(preview.first().get(0).before()).isEqualTo(due);

        strategy(() -> editing.take("step-times", year, shown.version().number(), longer, "ให้เวลามากขึ้น"));
        moves.run();

        assertThat(due()).isEqualTo(preview.first().get(0).after()).isAfter(due);
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where what = 'workflow.deadlines-moved'", Integer.class))
                .isPositive();
    }

    @Test
    void aLastDayBeforeTodayIsSaidInThePreviewAndToldAtOnce() {
        FiscalYear year = prepared();
        id = organizations.open(made, year, TestOrganization.content());
        stand.at(OPENED.plusDays(10));
        Shown shown = strategy(() -> directory.table("step-times", year));
        List<Row> shorter = rows(shown, "2", "1", "30");

        assertThat(strategy(() -> deadlines.of(year, shown.table().with(shorter)))
                        .past())
                .isEqualTo(1);
        strategy(() -> editing.take("step-times", year, shown.version().number(), shorter, "เร่งรัด"));
        moves.run();
        jobs.runFor(id);

        assertThat(stand.told(id)).containsExactly("workflow.step-missed");
        assertThat(timers()).hasSize(1);
    }

    @Test
    void aStepWithoutTimeOrWithAFractionOfADayIsRefused() {
        FiscalYear year = prepared();
        Shown shown = strategy(() -> directory.table("step-times", year));
        for (List<Row> wrong : List.of(
                rows(shown, "0", "0", "1"),
                rows(shown, "1.5", "0", "1"),
                rows(shown, "5", "5", "1"),
                rows(shown, "5", "1", "0"),
                rows(shown, "400", "1", "1"),
                shown.table().rows().subList(1, shown.table().rows().size()))) {
            assertThatThrownBy(() -> strategy(() ->
                            editing.take("step-times", year, shown.version().number(), wrong, "ทดลอง")))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void onlyTheStrategyOfficeSeesWhatWouldMove() {
        assertThatThrownBy(() -> actors.as(made.username(Role.OFFICER), () -> deadlines.of(List.of(OPENED), false)))
                .isInstanceOf(Refusal.class);
    }

    private static List<Row> rows(Shown shown, String days, String reminder, String escalation) {
        return shown.table().rows().stream()
                .map(row -> row.conditions().get(0).values().contains(STEP)
                        ? new Row(row.conditions(), List.of("OPENED", days, reminder, escalation), row.note())
                        : row)
                .toList();
    }

    private FiscalYear prepared() {
        FiscalYear year = new FiscalYear(NEXT_YEAR.incrementAndGet());
        strategy(() -> transaction.execute(status -> {
            register.prepare(year);
            return true;
        }));
        return year;
    }

    private <T> T strategy(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }

    /** Of reminder, last day and escalation, whether they were told, as whoever opens the step sees them. */
    private List<Boolean> warnings() {
        String task = database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null", String.class, id.value());
        return actors.as(made.username(Role.OFFICER), () -> looks.at(task)).warnings().all().stream()
                .map(StepLook.Warning::told)
                .toList();
    }

    private void passNext() {
        stand.pass(id, timers().get(0));
    }

    private LocalDate due() {
        return ThaiTime.lastDayBefore(database.queryForObject(
                        "select due_at from work_item where agreement = ? and closed_at is null",
                        OffsetDateTime.class,
                        id.value())
                .toInstant());
    }

    private List<Instant> timers() {
        return stand.timers(id, "%");
    }
}
