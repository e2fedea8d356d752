package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.OrganizationDay;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** When somebody stands in no longer, both know, and nothing stays with the one who may not do it. */
@ApplicationTest
class DeputyEndTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    NoticeBoard board;

    @Autowired
    Deputies deputies;

    @Autowired
    OrganizationDay day;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private Person deputy;
    private String officer;
    private String task;
    private LocalDate today;

    @BeforeEach
    void theOfficersStepIsWithADeputy() {
        made = organizations.make();
        officer = made.username(Role.OFFICER);
        deputy = organizations.person("deputy." + officer, made.division());
        AgreementId id = organizations.open(made);
        task = database.queryForObject("select task from work_item where agreement = ?", String.class, id.value());
        today = LocalDate.now(clock);
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
        day.turn();
    }

    @Test
    void bothAreToldOnTheLastDayAndOnceOnly() {
        takenUntil(today.plusDays(1));
        assertThat(kinds(deputy.username())).doesNotContain(Kind.DEPUTY_ENDED);

        turnTo(today.plusDays(1));
        assertThat(holder()).isEqualTo(deputy.username());
        turnTo(today.plusDays(2));

        for (String told : List.of(deputy.username(), officer)) {
            assertThat(kinds(told)).containsOnlyOnce(Kind.DEPUTY_ENDED);
        }
        assertThat(said(officer)).contains(deputy.name());
    }

    @Test
    void whereTheDayIsTurnedLateBothAreToldAfterwards() {
        takenUntil(today.plusDays(1));

        turnTo(today.plusDays(4));

        assertThat(kinds(deputy.username())).containsOnlyOnce(Kind.DEPUTY_ENDED);
        assertThat(kinds(officer)).containsOnlyOnce(Kind.DEPUTY_ENDED);
    }

    @Test
    void whatTheDeputyHeldIsForThoseAgainWhoAreToDoIt() {
        takenUntil(today.plusDays(1));

        turnTo(today.plusDays(2));

        assertThat(holder()).isNull();
        assertThat(toldOfTheStep(deputy.id())).contains("REASSIGNED");
        actors.as(officer, () -> tasks.claim(task));
        assertThat(holder()).isEqualTo(officer);
    }

    @Test
    void anEndBeforeTheLastDayTellsBothAtOnceAndNotAgainOnThatDay() {
        UUID id = takenUntil(today.plusDays(1));

        asAdministrator(() -> deputies.end(id));
        assertThat(holder()).isNull();
        turnTo(today.plusDays(1));

        assertThat(kinds(deputy.username())).containsOnlyOnce(Kind.DEPUTY_ENDED);
        assertThat(kinds(officer)).containsOnlyOnce(Kind.DEPUTY_ENDED);
    }

    @Test
    void whoStandsInForTheSameOneInAnotherRoleIsNotTold() {
        Person other = organizations.person("other.deputy." + officer, made.division());
        organizations.give(officer, Role.GOVERNOR, made.other());
        appoint(deputy, Role.OFFICER, today.plusDays(1));
        appoint(other, Role.GOVERNOR, today.plusDays(9));

        turnTo(today.plusDays(1));

        assertThat(kinds(deputy.username())).contains(Kind.DEPUTY_ENDED);
        assertThat(kinds(other.username())).containsExactly(Kind.DEPUTY_NAMED);
    }

    @Test
    void nobodyIsToldOfTheEndOfWhatWasOnlyAskedFor() {
        actors.as(
                officer,
                () -> deputies.appoint(
                        new Appointment(officer, deputy.username(), null, "", today, today.plusDays(1))));

        turnTo(today.plusDays(1));

        assertThat(kinds(deputy.username())).doesNotContain(Kind.DEPUTY_ENDED);
    }

    private UUID takenUntil(LocalDate last) {
        UUID id = appoint(deputy, null, last);
        actors.as(deputy.username(), () -> tasks.claim(task));
        return id;
    }

    private UUID appoint(Person standIn, Role role, LocalDate last) {
        Appointment asked = new Appointment(officer, standIn.username(), role, "คำสั่งที่ 1", today, last);
        return actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.appoint(asked));
    }

    private void asAdministrator(Runnable act) {
        actors.as(made.username(Role.ADMINISTRATOR), act::run);
    }

    private void turnTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(0, 1)).atZone(ThaiTime.ZONE).toInstant());
        this.day.turn();
    }

    private String holder() {
        return database.queryForObject("select assignee from work_item where task = ?", String.class, task);
    }

    /** Whoever stood in sees the agreement no longer, and of a notice about it no more than that there was one. */
    private List<String> toldOfTheStep(UUID person) {
        return database.queryForList(
                "select a.kind from notice n join announcement a on a.id = n.announcement where n.person = ? and a.task = ?",
                String.class,
                person,
                task);
    }

    private List<Kind> kinds(String username) {
        return notices(username).stream().map(row -> row.told().kind()).toList();
    }

    private String said(String username) {
        return notices(username).stream()
                .filter(row -> row.told().kind() == Kind.DEPUTY_ENDED)
                .map(row -> row.said().thai())
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeRow> notices(String username) {
        return actors.as(
                username,
                () -> board.page(NoticeFilter.NONE, Pageable.ofSize(50)).stream()
                        .filter(row -> row.told() != null)
                        .toList());
    }
}
