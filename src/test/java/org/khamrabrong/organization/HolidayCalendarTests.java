package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.HolidayPlan.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The holidays of the body: who keeps them, what they may be, and what follows for working days. */
@ApplicationTest
class HolidayCalendarTests {

    private static final String FILE = "วันหยุด.csv";

    @Autowired
    TestOrganization organizations;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private Made made;
    private FiscalYear year;
    private LocalDate monday;

    @BeforeEach
    void make() {
        database.update("delete from holiday");
        made = organizations.make();
        year = FiscalYear.containing(LocalDate.now(clock));
        monday = LocalDate.of(year.gregorian(), 3, 1);
        while (monday.getDayOfWeek().getValue() != 1) {
            monday = monday.plusDays(1);
        }
    }

    @AfterEach
    void forget() {
        database.update("delete from holiday");
    }

    @Test
    void lettingTheStrategyOfficeAloneWriteAndEverybodyRead() {
        assertRefused("organization.refusal.roleMissing", () -> enterAs(Role.ADMINISTRATOR, monday, "ก"));
        assertRefused("organization.refusal.roleMissing", () -> enterAs(Role.OFFICER, monday, "ก"));
        enter(monday, "วันหยุด");
        assertThat(actors.as(made.username(Role.OFFICER), () -> workingDays.holidays(year)))
                .containsExactly(new HolidayRow(monday, "วันหยุด", ""));
        assertRefused(
                "organization.refusal.roleMissing",
                () -> actors.as(
                        made.username(Role.HEAD), () -> calendar.remove(new HolidayRow(monday, "วันหยุด", ""))));
        assertRefused("organization.refusal.notSignedIn", () -> workingDays.isWorkingDay(monday));
    }

    @Test
    void countsWorkingDaysWithoutWeekendsAndHolidays() {
        enter(monday.plusDays(1), "วันหยุด");
        actors.as(made.username(Role.OFFICER), () -> {
            assertThat(workingDays.isWorkingDay(monday)).isTrue();
            assertThat(workingDays.isWorkingDay(monday.plusDays(1))).isFalse();
            assertThat(workingDays.isWorkingDay(monday.plusDays(5))).isFalse();
            assertThat(workingDays.between(monday, monday.plusDays(7))).isEqualTo(4);
            assertThat(workingDays.after(monday, 1)).isEqualTo(monday.plusDays(2));
            assertThat(workingDays.onOrAfter(monday.plusDays(1))).isEqualTo(monday.plusDays(2));
        });
    }

    @Test
    void knowsWhetherAYearHasHolidaysAtAll() {
        actors.as(
                made.username(Role.OFFICER),
                () -> assertThat(workingDays.isEntered(year)).isFalse());
        enter(monday, "วันหยุด");
        actors.as(made.username(Role.OFFICER), () -> {
            assertThat(workingDays.isEntered(year)).isTrue();
            assertThat(workingDays.isEntered(year.next())).isFalse();
        });
    }

    @Test
    void givesAnAgreementTheHolidaysOfItsYearAndOfTheYearsBesideIt() {
        for (FiscalYear each : List.of(year.previous(), year, year.next())) {
            enter(each.firstDay(), "วันแรก");
            enter(each.lastDay(), "วันสุดท้าย");
        }
        enter(year.previous().firstDay().minusDays(1), "ก่อนนั้น");
        enter(year.next().lastDay().plusDays(1), "หลังจากนั้น");
        assertThat(actors.as(made.username(Role.OFFICER), () -> workingDays.around(year)))
                .hasSize(6)
                .contains(year.previous().firstDay(), year.next().lastDay());
    }

    @Test
    void refusesADayTwiceAndADayFarAwayAndANameThatIsMissing() {
        enter(monday, "วันหยุด");
        assertRefused("organization.refusal.holidayTwice", () -> enter(monday, "อีกชื่อ"));
        assertRefused("organization.refusal.holidayFar", () -> enter(monday.plusYears(11), "ไกล"));
        assertRefused("organization.refusal.holidayFar", () -> enter(LocalDate.of(1724, 10, 1), "ปีผิด"));
        assertRefused("organization.refusal.holidayNameMissing", () -> enter(monday.plusDays(1), " "));
        assertRefused("organization.refusal.holidayDayMissing", () -> enter(null, "ไม่มีวัน"));
        assertRefused("kernel.refusal.textTooLong", () -> enter(monday.plusDays(1), "ก".repeat(201)));
        assertThat(present()).containsExactly("วันหยุด");
    }

    @Test
    void refusesMoreHolidaysThanAgreementsCanCarry() {
        year.firstDay().datesUntil(year.firstDay().plusDays(100)).forEach(day -> enter(day, "วันหยุด"));
        assertRefused("organization.refusal.holidayTooMany", () -> enter(year.lastDay(), "อีกวัน"));
    }

    @Test
    void tellsWhoComesSecondWhatAHolidayIsCalledNow() {
        enter(monday, "ชื่อแรก");
        HolidayRow seen = new HolidayRow(monday, "ชื่อแรก", "");
        rename(seen, "ชื่อใหม่");
        assertRefused("organization.refusal.holidayChangedMeanwhile", () -> rename(seen, "ชื่อของคนที่สอง"));
        assertRefused("organization.refusal.holidayChangedMeanwhile", () -> remove(seen));
        assertThat(present()).containsExactly("ชื่อใหม่");
        remove(new HolidayRow(monday, "ชื่อใหม่", ""));
        assertRefused("organization.refusal.holidayGone", () -> remove(new HolidayRow(monday, "ชื่อใหม่", "")));
    }

    @Test
    void entersADayOnceWhereTwoEnterItAtOnce() {
        Throwable second = atOnce.run(() -> enter(monday, "ของคนแรก"), () -> enter(monday, "ของคนที่สอง"));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.holidayEnteredMeanwhile"));
        assertThat(present()).containsExactly("ของคนแรก");
    }

    @Test
    void tellsTheRecordOfEachChange() {
        enter(monday, "ชื่อแรก");
        rename(new HolidayRow(monday, "ชื่อแรก", ""), "ชื่อใหม่");
        remove(new HolidayRow(monday, "ชื่อใหม่", ""));
        actors.as(
                made.username(Role.STRATEGY),
                () -> calendar.take(List.of(new WrittenHoliday(1, "", monday, "จากแฟ้ม", "")), FILE));
        assertThat(facts())
                .containsExactly(
                        "organization.holiday-entered",
                        "organization.holiday-renamed",
                        "organization.holiday-removed",
                        "organization.holidays-imported",
                        "organization.holiday-entered");
    }

    @Test
    void saysRowByRowWhatAFileWouldChangeAndWhatIsWrongWithIt() {
        enter(monday, "ชื่อเดิม");
        enter(monday.plusDays(1), "คงเดิม");
        HolidayPlan plan = plan(List.of(
                new WrittenHoliday(1, "", monday, "ชื่อใหม่", ""),
                new WrittenHoliday(2, "", monday.plusDays(1), "คงเดิม", ""),
                new WrittenHoliday(3, "", monday.plusDays(2), "เพิ่ม", ""),
                new WrittenHoliday(4, "", monday.plusDays(2), "ซ้ำ", ""),
                new WrittenHoliday(5, "31/4/2569", null, "ไม่มีวัน", ""),
                new WrittenHoliday(6, "", monday.plusDays(3), "", ""),
                new WrittenHoliday(7, "", LocalDate.of(2399, 1, 1), "ปีผิด", "")));
        assertThat(plan.lines())
                .extracting(
                        line -> line.why() == null ? line.outcome() : line.why().key())
                .containsExactly(
                        Outcome.RENAMED,
                        Outcome.UNCHANGED,
                        Outcome.ENTERED,
                        "organization.refusal.holidayTwiceInFile",
                        "organization.refusal.holidayDayUnreadable",
                        "organization.refusal.holidayNameMissing",
                        "organization.refusal.holidayFar");
        assertThat(plan.lines().get(0).before()).isEqualTo("ชื่อเดิม");
        assertThat(present()).containsExactly("ชื่อเดิม", "คงเดิม");
    }

    @Test
    void takesAFileWholeOrNotAtAll() {
        WrittenHoliday right = new WrittenHoliday(1, "", monday, "ถูก", "Right");
        WrittenHoliday wrong = new WrittenHoliday(2, "", null, "ผิด", "");
        assertRefused("organization.refusal.holidayFileWrong", () -> take(List.of(right, wrong)));
        assertThat(present()).isEmpty();
        take(List.of(right));
        take(List.of(right));
        assertThat(present()).containsExactly("ถูก");
        assertThat(facts()).containsExactly("organization.holidays-imported", "organization.holiday-entered");
    }

    @Test
    void proposesLastYearsHolidaysThatFallOnTheSameDay() {
        LocalDate chakri = firstWeekdayNextYear(LocalDate.of(year.gregorian(), 4, 6));
        enter(chakri, "วันจักรี");
        enter(chakri.plusDays(1), "วันหยุดชดเชยวันจักรี");
        enter(chakri.plusDays(30), "วันวิสาขบูชา");
        LocalDate onAWeekendNextYear = chakri.plusDays(10);
        while (onAWeekendNextYear.plusYears(1).getDayOfWeek() != DayOfWeek.SATURDAY) {
            onAWeekendNextYear = onAWeekendNextYear.plusDays(1);
        }
        enter(onAWeekendNextYear, "วันที่ปีหน้าตรงกับวันเสาร์");
        enter(chakri.plusDays(60), "วันที่กรอกแล้ว");
        enter(chakri.plusDays(60).plusYears(1), "วันที่กรอกแล้ว");
        assertThat(proposal(year.next())).containsExactly(new HolidayRow(chakri.plusYears(1), "วันจักรี", ""));
        actors.as(made.username(Role.STRATEGY), () -> calendar.enterAll(calendar.proposal(year.next())));
        assertThat(proposal(year.next())).isEmpty();
    }

    private static LocalDate firstWeekdayNextYear(LocalDate day) {
        return day.plusYears(1).getDayOfWeek().getValue() < 6 ? day : firstWeekdayNextYear(day.plusDays(1));
    }

    private List<String> present() {
        return database.queryForList("select name from holiday order by day", String.class);
    }

    private List<String> facts() {
        return database.queryForList(
                "select what from audit_entry where who = ? order by id", String.class, made.username(Role.STRATEGY));
    }

    private void enter(LocalDate day, String name) {
        enterAs(Role.STRATEGY, day, name);
    }

    private void enterAs(Role role, LocalDate day, String name) {
        actors.as(made.username(role), () -> calendar.enter(new HolidayName(day, name, "")));
    }

    private void rename(HolidayRow seen, String name) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.rename(seen, name, ""));
    }

    private void remove(HolidayRow seen) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.remove(seen));
    }

    private HolidayPlan plan(List<WrittenHoliday> written) {
        return actors.as(made.username(Role.STRATEGY), () -> calendar.plan(written));
    }

    private void take(List<WrittenHoliday> written) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.take(written, FILE));
    }

    private List<HolidayRow> proposal(FiscalYear of) {
        return actors.as(made.username(Role.STRATEGY), () -> calendar.proposal(of));
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
