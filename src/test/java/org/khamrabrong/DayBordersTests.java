package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.StandsIn;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A day begins at midnight in Bangkok, in whatever zone the machine and the session of the database are. */
@ApplicationTest
class DayBordersTests {

    private static final TimeZone MACHINE = TimeZone.getDefault();
    private static final List<String> ZONES = List.of("UTC", "America/Los_Angeles", "Asia/Bangkok");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 13));

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Organization organization;

    @Autowired
    StandsIn standsIn;

    @Autowired
    Deputies deputies;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    YearCalls calls;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    ReportingStand stand;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;

    @BeforeEach
    void make() {
        database.update("delete from holiday");
        made = organizations.make();
    }

    @AfterEach
    void setBack() {
        TimeZone.setDefault(MACHINE);
        ClockUtil.reset();
        database.update("delete from holiday");
    }

    static Stream<Arguments> moments() {
        return ZONES.stream()
                .flatMap(zone -> DAYS.stream()
                        .flatMap(day -> Stream.of("00:30", "06:59").map(time -> Arguments.of(zone, day, time))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void takesForTodayWhatTheWallInBangkokShows(String zone, LocalDate today, String time) {
        at(zone, today, time);
        transaction.executeWithoutResult(status -> {
            database.execute("set local time zone '" + zone + "'");
            assertThat(LocalDate.now(clock)).isEqualTo(today);
            assertThat(calls.presentYear()).isEqualTo(FiscalYear.ofBuddhist(today.getMonthValue() == 10 ? 2565 : 2564));
            deputyOn(today);
            roundOn(today);
            holidayOn(today);
        });
        roleOn(today);
        assertThat(Phrasebook.of("en").formats().dateTime(clock.instant()).replace('\u00a0', ' '))
                .startsWith(Phrasebook.of("en").formats().date(today).replace('\u00a0', ' '))
                .endsWith(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Bangkok"})
    void saysOfADueDateHowManyDaysOfBangkokAreLeft(String zone) {
        LocalDate due = LocalDate.of(2021, 4, 30);
        at(zone, due, "00:30");
        AgreementId id = stand.reporting(made);
        assertThat(dueAt(id))
                .isEqualTo(due.plusDays(1).atStartOfDay(ThaiTime.ZONE).toInstant());
        assertThat(inbox()).contains("วันนี้");
        at(zone, due.minusDays(1), "06:59");
        assertThat(inbox()).contains("พรุ่งนี้");
        at(zone, due.plusDays(1), "00:30");
        assertThat(inbox()).contains("เลยกำหนด 1 วัน");
    }

    @Test
    void saysHowManyOfTheDaysUntilThenAreWorked() {
        LocalDate due = LocalDate.of(2021, 4, 30);
        at("Asia/Bangkok", due.minusDays(1), "09:00");
        stand.reporting(made);
        enter(due.minusDays(2));
        at("Asia/Bangkok", due.minusDays(7), "09:00");
        assertThat(inbox()).contains("อีก 7 วัน (วันทำการ 4 วัน)");
    }

    private void deputyOn(LocalDate today) {
        Person head = made.people().get(Role.HEAD);
        Person officer = made.people().get(Role.OFFICER);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(
                        new Appointment(head.username(), officer.username(), null, "คำสั่งที่ 1", today, today)));
        assertThat(database.queryForObject(
                        "select cast(from_day as text) || cast(until_day as text) from deputyship where deputy = ?",
                        String.class,
                        officer.id()))
                .isEqualTo(today + "" + today);
        assertThat(standsIn.ordersFor(officer, head)).hasSize(1);
        days("deputyship", "deputy", officer, today.plusDays(1), today.plusDays(1));
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
        days("deputyship", "deputy", officer, today.minusDays(1), today.minusDays(1));
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    private void roleOn(LocalDate today) {
        Person governor = made.people().get(Role.GOVERNOR);
        days("person_role", "person", governor, today, today);
        assertThat(isGovernor()).isTrue();
        days("person_role", "person", governor, today.plusDays(1), today.plusDays(1));
        assertThat(isGovernor()).isFalse();
        days("person_role", "person", governor, today.minusDays(1), today.minusDays(1));
        assertThat(isGovernor()).isFalse();
    }

    private boolean isGovernor() {
        return organization.person(made.username(Role.GOVERNOR)).orElseThrow().is(Role.GOVERNOR);
    }

    private void days(String table, String column, Person person, LocalDate from, LocalDate until) {
        database.update(
                "update " + table + " set from_day = ?, until_day = ? where " + column + " = ?",
                from,
                until,
                person.id());
    }

    private void roundOn(LocalDate today) {
        AgreementId id = actors.as(
                made.username(Role.STRATEGY),
                () -> agreements.open(
                        made.division().id(),
                        FiscalYear.containing(today),
                        TestOrganization.content(),
                        List.of(new Round(1, 6, today, today, false))));
        assertThat(agreements.nextRound(id)).contains(new Round(1, 6, today, today, false));
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(id.value().toString());
        try {
            context.getBean("planNextRound", JavaDelegate.class).execute(execution);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        verify(execution).setVariable(eq("roundOpensAt"), eq(midnight(today)));
        verify(execution).setVariable(eq("roundDueAt"), eq(midnight(today.plusDays(1))));
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ThaiTime.ZONE).toInstant());
    }

    private void holidayOn(LocalDate today) {
        actors.as(made.username(Role.STRATEGY), () -> {
            boolean before = workingDays.isWorkingDay(today.plusDays(1));
            calendar.enter(new HolidayName(today, "วันหยุด", ""));
            assertThat(workingDays.isWorkingDay(LocalDate.now(clock))).isFalse();
            assertThat(workingDays.isWorkingDay(today.plusDays(1))).isEqualTo(before);
        });
        assertThat(database.queryForObject("select cast(day as text) from holiday", String.class))
                .isEqualTo(today.toString());
    }

    private void enter(LocalDate day) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.enter(new HolidayName(day, "วันหยุด", "")));
    }

    private String inbox() {
        try (Browserless screen = Browserless.as(made.username(Role.OFFICER), context)) {
            return screen.open("").text();
        }
    }

    private Instant dueAt(AgreementId id) {
        return database.queryForObject(
                        "select due_at from work_item where agreement = ? and closed_at is null and round is not null",
                        OffsetDateTime.class,
                        id.value())
                .toInstant();
    }

    private void at(String zone, LocalDate day, String time) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        clock.moveTo(OffsetDateTime.parse(day + "T" + time + ":00+07:00").toInstant());
    }
}
