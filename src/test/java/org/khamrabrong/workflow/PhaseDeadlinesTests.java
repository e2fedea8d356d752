package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.evaluation.ResultConfirmation;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.negotiation.NegotiationStory;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rounds of negotiation and times for appeals end on other days when the calendar is another, and it is said before. */
@ApplicationTest
class PhaseDeadlinesTests {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 5);

    private static final String ROUND_ENDS = "select round_ends_at from negotiation where agreement = ?";
    private static final String APPEAL_UNTIL = "select appeal_until from evaluation where agreement = ?";
    private static final String LAPSED =
            "select count(*) from audit_entry where chain = ? and what = 'negotiation.round-lapsed'";

    @Autowired
    TestOrganization organizations;

    @Autowired
    DeadlineStand stand;

    @Autowired
    NegotiationStory story;

    @Autowired
    EvaluationStand evaluations;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    WorkingDays days;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RunningPhases phases;

    @Autowired
    TimesOfYears years;

    @Autowired
    DeadlineMoves moves;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void begin() {
        stand.begin(TODAY);
    }

    @AfterEach
    void setBack() {
        stand.end();
    }

    @Test
    void aRoundOfNegotiationEndsLaterByTheHolidaysInIt() {
        Begun begun = story.begin();
        made = begun.people();
        Instant end = roundEnds(begun);
        List<LocalDate> holidays = List.of(TODAY.plusDays(1), TODAY.plusDays(2));

        MovedDeadlines preview = strategy(() -> deadlines.of(holidays, false));
        assertThat(preview.phases().get("negotiation.phase.rounds")).isPositive();
        assertThat(preview.first()).isNotEmpty();
        assertThat(previewed(begun.agreement(), holidays).phase().fires()).isEqualTo(end);
        assertThat(previewed(begun.agreement(), holidays).to()).isAfter(end);
        assertThat(roundEnds(begun)).isEqualTo(end);

        enter(holidays.toArray(LocalDate[]::new));

        Instant later = ThaiTime.endOf(strategy(() -> days.after(TODAY, 15)));
        assertThat(later).isAfter(end);
        assertThat(roundEnds(begun)).isEqualTo(later);
        assertThat(timer(begun.agreement(), "Timer_RoundExpired")).isEqualTo(later);
        stand.pass(begun.agreement(), end);
        assertThat(lapsed(begun)).isZero();
        stand.pass(begun.agreement(), later);
        assertThat(lapsed(begun)).isEqualTo(1);
    }

    @Test
    void noRoundEndsBeforeTodayIsOverThoughAHolidayIsTakenBack() {
        enter(TODAY.plusDays(1));
        Begun begun = story.begin();
        made = begun.people();
        LocalDate last = ThaiTime.lastDayBefore(roundEnds(begun));
        stand.at(last);

        strategy(() -> {
            days.holidays(FiscalYear.containing(TODAY)).forEach(calendar::remove);
            return true;
        });
        moves.run();
        jobs.runFor(begun.agreement());

        assertThat(roundEnds(begun)).isEqualTo(ThaiTime.endOf(last));
        assertThat(lapsed(begun)).isZero();
    }

    @Test
    void theTimeForAnAppealEndsLaterByTheHolidaysInIt() {
        made = organizations.make();
        AgreementId id = evaluations.confirming(made);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(evaluations.confirmStep(id)));
        LocalDate today = LocalDate.now(clock);
        LocalDate until = database.queryForObject(APPEAL_UNTIL, LocalDate.class, id.value());
        LocalDate holiday = strategy(() -> days.after(today, 3));

        enter(holiday);

        LocalDate later = strategy(() -> days.after(today, 15));
        assertThat(later).isAfter(until);
        assertThat(database.queryForObject(APPEAL_UNTIL, LocalDate.class, id.value()))
                .isEqualTo(later);
        assertThat(timer(id, "Timer_AppealWindowEnds")).isEqualTo(ThaiTime.endOf(later));
    }

    /** Among all that run, of which the preview names the first few. */
    private RunningPhases.Moved previewed(AgreementId id, List<LocalDate> holidays) {
        String last = "";
        while (true) {
            List<RunningPhases.Moved> page =
                    phases.page(null, last, year -> years.now(year).with(calendar -> calendar.with(holidays, false)));
            Optional<RunningPhases.Moved> found = page.stream()
                    .filter(each -> each.phase().agreement().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            last = page.get(page.size() - 1).phase().job();
        }
    }

    private void enter(LocalDate... holidays) {
        stand.enter(made == null ? organizations.make() : made, holidays);
        moves.run();
    }

    private Instant roundEnds(Begun begun) {
        return database.queryForObject(
                        ROUND_ENDS, OffsetDateTime.class, begun.agreement().value())
                .toInstant();
    }

    private int lapsed(Begun begun) {
        return database.queryForObject(LAPSED, Integer.class, begun.agreement().value());
    }

    private Instant timer(AgreementId id, String element) {
        return stand.timers(id, element).get(0);
    }

    private <T> T strategy(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }
}
