package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.HolidayReach;
import org.khamrabrong.organization.HolidayRow;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.WorkingDaysMeasure;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The body's calendar goes into each agreement, stays with the signatures, and decides what working days score. */
@ApplicationTest
class HolidaysInAgreementsTests {

    private static final String REPORT = "Task_ReportResults";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Reporting reporting;

    @Autowired
    DueJobs jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private FiscalYear year;
    /** Tuesday to Thursday of a week in April. */
    private List<LocalDate> songkran;

    @BeforeEach
    void make() {
        database.update("delete from holiday");
        made = organizations.make();
        year = FiscalYear.containing(LocalDate.now(clock));
        LocalDate tuesday = LocalDate.of(year.gregorian(), 4, 11);
        while (tuesday.getDayOfWeek().getValue() != 2) {
            tuesday = tuesday.plusDays(1);
        }
        songkran = List.of(tuesday, tuesday.plusDays(1), tuesday.plusDays(2));
    }

    @AfterEach
    void forget() {
        database.update("delete from holiday");
    }

    @Test
    void scoresACaseOverSongkranByTheDaysThatWereWorked() {
        songkran.forEach(this::enter);
        assertThat(scoredOverSongkran(open(content())).score()).isEqualByComparingTo("3");
    }

    @Test
    void scoresTheSameCaseLowerWhereNobodyEnteredTheHolidays() {
        assertThat(scoredOverSongkran(open(content())).score()).isEqualByComparingTo("1");
    }

    @Test
    void namesTheHolidaysInTheDerivation() {
        songkran.forEach(this::enter);
        String days = songkran.get(0).getDayOfMonth() + ", " + songkran.get(1).getDayOfMonth() + ", "
                + songkran.get(2).getDayOfMonth();
        assertThat(scoredOverSongkran(open(content())).explanation())
                .filteredOn(line -> line.key().equals("line.workingDays.skipped"))
                .singleElement()
                .satisfies(line -> assertThat(line.arguments().get(0)).isEqualTo(days));
    }

    @Test
    void givesAnAgreementTheBodysCalendarWhateverHolidaysItsContentBrings() {
        songkran.forEach(this::enter);
        LocalDate another = songkran.get(0).plusDays(30);
        AgreementId id = open(content().but().holidays(Set.of(another)).build());
        assertThat(holidays(id)).containsExactlyElementsOf(songkran);
    }

    @Test
    void carriesAChangeIntoWhatNobodyHasSigned() {
        AgreementId id = open(content());
        assertThat(holidays(id)).isEmpty();
        songkran.forEach(this::enter);
        assertThat(holidays(id)).isEmpty();
        walk.until(made, id, "Task_ApproveDraft");
        assertThat(holidays(id)).containsExactlyElementsOf(songkran);
        assertThat(facts(id)).filteredOn("agreement.calendar-renewed"::equals).hasSize(1);
        remove(songkran.get(2));
        walk.until(made, id, "Task_SignAsMaker");
        assertThat(holidays(id)).containsExactlyElementsOf(songkran.subList(0, 2));
        assertThat(version(id, VersionKind.FROZEN_FOR_SIGNING).holidays())
                .containsExactlyElementsOf(songkran.subList(0, 2));
    }

    @Test
    void leavesWhatIsBeingSignedAsItIs() {
        songkran.forEach(this::enter);
        AgreementId id = open(content());
        walk.until(made, id, "Task_SignAsReceiver");
        songkran.forEach(this::remove);
        walk.until(made, id, REPORT);
        assertThat(version(id, VersionKind.SIGNED).holidays()).containsExactlyElementsOf(songkran);
    }

    @Test
    void takesTheCalendarAnewWhereASignerSendsTheAgreementBack() {
        songkran.forEach(this::enter);
        AgreementId id = open(content());
        walk.until(made, id, "Task_SignAsReceiver");
        remove(songkran.get(0));
        walk.back(made, id);
        walk.until(made, id, "Task_SignAsMaker");
        assertThat(holidays(id)).containsExactlyElementsOf(songkran.subList(1, 3));
    }

    @Test
    void changesNoScoreByAHolidayThatIsRemovedAfterResultsWereScored() {
        songkran.forEach(this::enter);
        AgreementId id = open(content());
        BigDecimal before = scoredOverSongkran(id).score();
        songkran.forEach(this::remove);
        assertThat(result(id).score()).isEqualTo(before);
        assertThat(version(id, VersionKind.RESULT).holidays()).containsExactlyElementsOf(songkran);
    }

    @Test
    void saysBeforeAChangeHowManyAgreementsTakeItAndHowManyKeepTheirs() {
        HolidayReach.Touched before = touched(year);
        AgreementId draft = open(content());
        Made others = organizations.make();
        AgreementId signed = organizations.open(others, year, content());
        walk.until(others, signed, "Task_SignAsReceiver");
        assertThat(draft).isNotEqualTo(signed);
        assertThat(touched(year)).isEqualTo(new HolidayReach.Touched(before.open() + 1, before.frozen() + 1));
        assertThat(touched(year.next()).open()).isGreaterThanOrEqualTo(1);
    }

    private AgreementId open(AgreementPackage content) {
        return organizations.open(made, year, content);
    }

    /** To the end of the year; each round reports one case, begun on the Friday before and ended on the one after. */
    private IndicatorScore scoredOverSongkran(AgreementId id) {
        while (walk.waiting(made, id).isPresent()) {
            WorkRow row = walk.waiting(made, id).orElseThrow();
            if (row.taskKey().equals(REPORT)) {
                actors.as(
                        made.username(Role.OFFICER), () -> reporting.saveResult(row.task(), "1.1", aCase(), "ทะเบียน"));
                actors.as(
                        made.username(Role.OFFICER),
                        () -> reporting.saveResult(row.task(), "2.1", Result.of(Map.of("value", "5")), "ทะเบียน"));
                actors.as(made.username(Role.OFFICER), () -> reporting.submit(row.task()));
                jobs.runFor(id);
            } else {
                walk.forward(made, id);
            }
        }
        publish(id);
        return result(id);
    }

    /** The day of publication is to come: the clock's part is done by hand. */
    private void publish(AgreementId id) {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("agreement-result")
                .list()
                .stream()
                .flatMap(result ->
                        management.createJobQuery().processInstanceId(result.getId()).timers().list().stream())
                .forEach(timer -> management.executeJob(timer.getId()));
        jobs.runFor(id);
    }

    private Result aCase() {
        LocalDate friday = songkran.get(0).minusDays(4);
        return Result.of(Map.of(
                "cases",
                List.of(Map.of(
                        "from", friday.toString(), "to", friday.plusDays(7).toString()))));
    }

    private IndicatorScore result(AgreementId id) {
        return Scoring.score(version(id, VersionKind.RESULT)).indicator("1.1").orElseThrow();
    }

    private AgreementPackage version(AgreementId id, VersionKind kind) {
        return actors.as(made.username(Role.OFFICER), () -> {
            VersionRow last = agreements.versions(id).stream()
                    .filter(version -> version.kind() == kind)
                    .reduce((one, later) -> later)
                    .orElseThrow();
            return agreements.version(id, last.number());
        });
    }

    private Set<LocalDate> holidays(AgreementId id) {
        return actors.as(
                made.username(Role.OFFICER), () -> agreements.find(id).content().holidays());
    }

    private List<String> facts(AgreementId id) {
        return database.queryForList(
                "select what from audit_entry where chain = ? order by number", String.class, id.value());
    }

    private void enter(LocalDate day) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.enter(new HolidayName(day, "วันสงกรานต์", "Songkran")));
    }

    private void remove(LocalDate day) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.remove(new HolidayRow(day, "วันสงกรานต์", "Songkran")));
    }

    private HolidayReach.Touched touched(FiscalYear of) {
        return actors.as(made.username(Role.STRATEGY), () -> calendar.touched(of));
    }

    private static AgreementPackage content() {
        AgreementPackage usual = TestOrganization.content();
        Indicator days = usual.indicators()
                .get(0)
                .but()
                .measure(new WorkingDaysMeasure(false))
                .scale(Scale.of(List.of(point(1, 3), point(3, 2), point(5, 1))))
                .target(new BigDecimal(2))
                .build();
        return usual.withIndicators(List.of(days, usual.indicators().get(1)));
    }

    private static Point point(int score, int days) {
        return new Point(new BigDecimal(score), new BigDecimal(days));
    }
}
