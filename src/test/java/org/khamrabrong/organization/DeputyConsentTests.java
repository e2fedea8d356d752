package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.DeputyRow.State;
import org.khamrabrong.organization.OrganizationFact.DeputyAsked;
import org.khamrabrong.organization.OrganizationFact.DeputyConsented;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A deputy who was not ordered is asked first; who asks, who answers, who ends it, and what is refused. */
@ApplicationTest
@RecordApplicationEvents
class DeputyConsentTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    Deputies deputies;

    @Autowired
    DeputyDirectory directory;

    @Autowired
    Attendance attendance;

    @Autowired
    Suspension suspension;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEvents events;

    private Made made;
    private String head;
    private String officer;
    private String governor;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        head = made.username(Role.HEAD);
        officer = made.username(Role.OFFICER);
        governor = made.username(Role.GOVERNOR);
        today = LocalDate.now(clock);
    }

    @Test
    void standsInOnceTheOneWhoWasAskedHasConsented() {
        UUID asked = ask(officer, officer, governor);
        assertThat(actsAs(governor, Role.OFFICER)).isFalse();
        assertThat(state(governor, asked)).isEqualTo(State.ASKED);

        actors.as(governor, () -> deputies.consent(asked));

        assertThat(actsAs(governor, Role.OFFICER)).isTrue();
        assertThat(actors.as(governor, directory::absentNow))
                .extracting(PersonName::username)
                .containsExactly(officer);
        assertThat(state(governor, asked)).isEqualTo(State.NOW);
    }

    @Test
    void standsInForNobodyHavingDeclined() {
        UUID asked = ask(officer, officer, governor);

        actors.as(governor, () -> deputies.decline(asked, "ติดราชการ"));

        assertThat(actsAs(governor, Role.OFFICER)).isFalse();
        refused("organization.refusal.deputyEnded", () -> actors.as(governor, () -> deputies.consent(asked)));
        ask(officer, officer, head);
    }

    @Test
    void standsInForTheRoleThatWasNamedAndNoOther() {
        organizations.give(officer, Role.NEGOTIATOR, made.office());
        UUID asked = ask(officer, officer, governor, Role.NEGOTIATOR);
        actors.as(governor, () -> deputies.consent(asked));

        assertThat(actsAs(governor, Role.NEGOTIATOR)).isTrue();
        assertThat(actsAs(governor, Role.OFFICER)).isFalse();
    }

    /** What was entrusted is not passed on. */
    @Test
    void doesNotStandInForThoseWhomTheAbsentOneStandsInFor() {
        UUID first = ask(officer, officer, governor);
        actors.as(governor, () -> deputies.consent(first));
        UUID second = ask(governor, governor, head);
        actors.as(head, () -> deputies.consent(second));

        assertThat(actsAs(head, Role.GOVERNOR)).isTrue();
        assertThat(actsAs(head, Role.OFFICER)).isFalse();
        assertThat(actsAs(governor, Role.OFFICER))
                .as("nor does being stood in for end it")
                .isTrue();
    }

    @Test
    void theHeadNamesOneForSomebodyOfTheUnitWhoIsMissingWithoutNotice() {
        ask(head, officer, governor);

        assertThat(events.stream(DeputyAsked.class).filter(fact -> fact.by().equals(head)))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.namedAs()).isEqualTo(NamedAs.HEAD);
                    assertThat(fact.kind()).isEqualTo(Announced.Kind.DEPUTY_ASKED);
                    assertThat(fact.concerned()).containsExactlyInAnyOrder(officer, governor);
                });
        assertThat(actors.as(head, () -> EveryPage.of(directory::ofUnits))).hasSize(1);
    }

    @Test
    void nobodyElseNamesOneForAnother() {
        refused("organization.refusal.deputyNotYours", () -> ask(governor, officer, head));
        refused("organization.refusal.deputyNotYours", () -> ask(head, made.username(Role.SUPERIOR), governor));
        refused(
                "organization.refusal.deputyNotYours",
                () -> ask(made.otherOfficer().username(), officer, governor));
    }

    /** Nor does whoever stands in for the head. */
    @Test
    void theHeadsDeputyNamesNobody() {
        UUID asked = ask(head, head, governor);
        actors.as(governor, () -> deputies.consent(asked));

        refused("organization.refusal.deputyNotYours", () -> ask(governor, officer, made.username(Role.SUPERIOR)));
    }

    @Test
    void onlyTheAdministratorEntersAnOrderAndEndsIt() {
        refused(
                "organization.refusal.deputyOrderByAdministrator",
                () -> actors.as(
                        officer,
                        () -> deputies.appoint(new Appointment(officer, governor, null, "คำสั่งที่ 1", today, today))));
        UUID ordered = actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(new Appointment(officer, governor, null, "คำสั่งที่ 1", today, today)));

        refused(
                "organization.refusal.deputyOrderByAdministrator",
                () -> actors.as(officer, () -> deputies.end(ordered)));
        refused("organization.refusal.deputyNotYours", () -> actors.as(governor, () -> deputies.end(ordered)));
    }

    @Test
    void onlyTheOneWhoWasAskedAnswers() {
        UUID asked = ask(officer, officer, governor);

        refused("organization.refusal.deputyUnknown", () -> actors.as(head, () -> deputies.consent(asked)));
        refused("organization.refusal.deputyUnknown", () -> actors.as(officer, () -> deputies.consent(asked)));
    }

    @Test
    void answersOnceInTwoWindows() {
        UUID asked = ask(officer, officer, governor);

        Throwable second = atOnce.run(
                () -> actors.as(governor, () -> deputies.consent(asked)),
                () -> actors.as(governor, () -> deputies.decline(asked, "")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.deputyAnswered"));
        assertThat(events.stream(DeputyConsented.class).filter(fact -> fact.by().equals(governor)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.concerned()).containsExactly(officer));
    }

    @Test
    void bothMayEndWhatWasAgreed() {
        for (String ending : List.of(officer, governor, head)) {
            UUID asked = ask(officer, officer, governor);
            actors.as(governor, () -> deputies.consent(asked));

            actors.as(ending, () -> deputies.end(asked));

            assertThat(actsAs(governor, Role.OFFICER)).as(ending).isFalse();
        }
        assertThat(events.stream(DeputyEnded.class).map(DeputyEnded::by)).contains(officer, governor, head);
        refused(
                "organization.refusal.deputyNotYours",
                () -> actors.as(made.username(Role.SUPERIOR), () -> deputies.end(ask(officer, officer, governor))));
    }

    @Test
    void consentsToNothingHavingBecomeAnAuditor() {
        UUID asked = ask(officer, officer, governor);
        organizations.give(governor, Role.AUDITOR, made.office());

        refused("organization.refusal.deputyDecidesNothing", () -> actors.as(governor, () -> deputies.consent(asked)));
    }

    @Test
    void refusesACircleHoweverLong() {
        ask(officer, officer, governor);
        refused("organization.refusal.deputyCircle", () -> ask(governor, governor, officer));
        ask(governor, governor, head);
        refused("organization.refusal.deputyCircle", () -> ask(head, head, officer));
        refused("organization.refusal.deputyCircle", () -> ask(head, head, governor));
    }

    @Test
    void refusesACircleOfTwoWhoAskAtOnce() {
        Throwable second = atOnce.run(() -> ask(officer, officer, governor), () -> ask(governor, governor, officer));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.deputyCircle"));
    }

    /** They are away one after another, and each is there for the other. */
    @Test
    void takesTwoForOneAnotherOnDifferentDays() {
        ask(officer, officer, governor);
        actors.as(
                governor,
                () -> deputies.appoint(
                        new Appointment(governor, officer, null, "", today.plusDays(1), today.plusDays(2))));
    }

    @Test
    void refusesADeputyWhoIsAway() {
        actors.as(governor, () -> attendance.announce(governor, today, today.plusDays(1)));

        refused("organization.refusal.deputyAway", () -> ask(officer, officer, governor));
    }

    @Test
    void refusesToBeAskedForDaysThatAreOver() {
        refused(
                "organization.refusal.deputyDaysPast",
                () -> actors.as(
                        officer,
                        () -> deputies.appoint(
                                new Appointment(officer, governor, null, "", today.minusDays(1), today))));
    }

    @Test
    void standsInForNobodyWhileDeactivated() {
        UUID asked = ask(officer, officer, governor);
        actors.as(governor, () -> deputies.consent(asked));

        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(officer));

        assertThat(actsAs(governor, Role.OFFICER)).isFalse();
    }

    @Test
    void saysForOneselfAndTheHeadForTheUnitWhoIsAway() {
        UUID mine = actors.as(officer, () -> attendance.announce(officer, today, today));
        assertThat(away(officer)).isTrue();
        refused(
                "organization.refusal.absenceOverlaps",
                () -> actors.as(officer, () -> attendance.announce(officer, today, today.plusDays(3))));
        actors.as(officer, () -> attendance.end(mine));
        assertThat(away(officer)).isFalse();

        actors.as(head, () -> attendance.announce(officer, today, today.plusDays(3)));
        assertThat(away(officer)).isTrue();
        assertThat(actors.as(head, () -> EveryPage.of(attendance::ofUnits)))
                .extracting(AbsenceRow::namedAs)
                .containsExactly(NamedAs.HEAD);
        refused(
                "organization.refusal.deputyNotYours",
                () -> actors.as(governor, () -> attendance.announce(officer, today, today)));
        refused(
                "organization.refusal.deputyNotYours",
                () -> actors.as(made.username(Role.ADMINISTRATOR), () -> attendance.announce(governor, today, today)));
        refused(
                "organization.refusal.deputyDaysTurned",
                () -> actors.as(governor, () -> attendance.announce(governor, today.plusDays(1), today)));
        refused(
                "organization.refusal.deputyDaysPast",
                () -> actors.as(governor, () -> attendance.announce(governor, today.minusDays(1), today)));
    }

    private UUID ask(String by, String person, String deputy) {
        return ask(by, person, deputy, null);
    }

    private UUID ask(String by, String person, String deputy, Role role) {
        return actors.as(by, () -> deputies.appoint(new Appointment(person, deputy, role, "", today, today)));
    }

    private boolean actsAs(String username, Role role) {
        return organization.person(username).orElseThrow().is(role);
    }

    private boolean away(String username) {
        return database.queryForObject(
                "select is_away(id, ?) from person where username = ?", Boolean.class, today, username);
    }

    private State state(String deputy, UUID id) {
        return actors.as(deputy, () -> {
            List<DeputyRow> rows = EveryPage.of(directory::asked);
            rows = rows.isEmpty() ? EveryPage.of(directory::standingIn) : rows;
            return rows.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .state(today);
        });
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
