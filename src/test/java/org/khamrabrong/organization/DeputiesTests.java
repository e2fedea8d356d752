package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.khamrabrong.fixture.StandsIn;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may be made whose deputy, and for how long it holds. */
@ApplicationTest
class DeputiesTests {

    private static final String ORDER = "คำสั่งที่ ๑๒๓/๒๕๖๓";

    @Autowired
    TestOrganization organizations;

    @Autowired
    Deputies deputies;

    @Autowired
    DeputyDirectory directory;

    @Autowired
    StandsIn standsIn;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private Made made;
    private Person head;
    private Person officer;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        head = made.people().get(Role.HEAD);
        officer = made.people().get(Role.OFFICER);
        today = LocalDate.now(clock);
    }

    @Test
    void actsForTheAbsentOneOnEveryDayOfThePeriodAndOnNoOther() {
        appoint(head, officer, today, today);
        assertThat(standsIn.ordersFor(officer, head)).containsExactly(head.username() + " " + ORDER);
        database.update(
                "update deputyship set from_day = ?, until_day = ? where deputy = ?",
                today.plusDays(1),
                today.plusDays(2),
                officer.id());
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
        database.update(
                "update deputyship set from_day = ?, until_day = ? where deputy = ?",
                today.minusDays(2),
                today.minusDays(1),
                officer.id());
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    @Test
    void actsForNobodyWhoHasLeft() {
        appoint(head, officer, today, today);
        database.update("update person set active = false where id = ?", head.id());

        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    @Test
    void endsAtOnceWhenTheAdministratorSaysSo() {
        UUID id = appoint(head, officer, today, today.plusDays(9));

        asAdministrator(() -> deputies.end(id));

        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
        refused("organization.refusal.deputyEnded", () -> asAdministrator(() -> deputies.end(id)));
        refused("organization.refusal.deputyUnknown", () -> asAdministrator(() -> deputies.end(UUID.randomUUID())));
        assertThat(rows())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state(today)).isEqualTo(DeputyRow.State.ENDED);
                    assertThat(row.standing().endedBy()).isEqualTo(made.username(Role.ADMINISTRATOR));
                });
    }

    @Test
    void writesAppointmentAndEndIntoTheRecord() {
        UUID id = appoint(head, officer, today, today.plusDays(9));
        asAdministrator(() -> deputies.end(id));

        assertThat(database.queryForList(
                        "select concat_ws(' ', what, fact -> 'of' ->> 'deputyName', fact -> 'of' ->> 'personName',"
                                + " fact ->> 'authority')"
                                + " from audit_entry, lateral cast(content as json) as fact where who = ? order by id",
                        String.class,
                        made.username(Role.ADMINISTRATOR)))
                .containsExactly(
                        "organization.deputy-appointed " + officer.name() + " " + head.name() + " " + ORDER,
                        "organization.deputy-ended " + officer.name() + " " + head.name() + " " + ORDER);
    }

    @Test
    void refusesWhatMakesNoSense() {
        LocalDate later = today.plusDays(3);
        refused("organization.refusal.deputyOfOneself", () -> appoint(head, head, today, later));
        refused(
                "organization.refusal.deputyWithoutRole",
                () -> appoint(made.people().get(Role.STRATEGY), head, today, later));
        refused(
                "organization.refusal.deputyWithoutRole",
                () -> appoint(
                        new Appointment(head.username(), officer.username(), Role.NEGOTIATOR, ORDER, today, later)));
        refused("organization.refusal.deputyDaysTurned", () -> appoint(head, officer, later, today));
        refused(
                "organization.refusal.deputyDaysPast",
                () -> appoint(head, officer, today.minusDays(3), today.minusDays(1)));
        refused("organization.refusal.deputyDaysMissing", () -> appoint(head, officer, null, later));
        refused("organization.refusal.deputyDaysMissing", () -> appoint(head, officer, today, null));
        refused(
                "organization.refusal.deputyNobody",
                () -> appoint(new Appointment("nobody", officer.username(), null, ORDER, today, later)));
        refused(
                "organization.refusal.deputyNobody",
                () -> appoint(new Appointment(head.username(), null, null, ORDER, today, later)));
        refused(
                "kernel.refusal.textTooLong",
                () -> appoint(
                        new Appointment(head.username(), officer.username(), null, "ก".repeat(201), today, later)));
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    @Test
    void refusesWhoeverDecidesNothing() {
        refused(
                "organization.refusal.deputyDecidesNothing",
                () -> appoint(head, made.people().get(Role.ADMINISTRATOR), today, today));
        refused(
                "organization.refusal.deputyDecidesNothing",
                () -> appoint(head, made.people().get(Role.AUDITOR), today, today));
    }

    @Test
    void refusesWhoeverHasLeft() {
        database.update("update person set active = false where id = ?", officer.id());

        refused("organization.refusal.deputyNobody", () -> appoint(head, officer, today, today));
    }

    @Test
    void refusesASecondDeputyOnTheSameDays() {
        appoint(head, officer, today, today.plusDays(3));

        refused(
                "organization.refusal.deputyOverlaps",
                () -> appoint(head, made.people().get(Role.GOVERNOR), today.plusDays(3), today.plusDays(5)));
        appoint(head, made.people().get(Role.GOVERNOR), today.plusDays(4), today.plusDays(5));
    }

    @Test
    void takesOneOfTwoThatAreEnteredAtOnce() {
        Person governor = made.people().get(Role.GOVERNOR);

        Throwable second = atOnce.run(
                () -> appoint(head, officer, today, today.plusDays(3)),
                () -> appoint(head, governor, today.plusDays(3), today.plusDays(5)));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.deputyOverlaps"));
        assertThat(rows())
                .filteredOn(row -> ORDER.equals(row.terms().authority())
                        && row.person().name().equals(head.name()))
                .hasSize(1);
    }

    @Test
    void letsTwoBeEnteredAtOnceForDifferentPeople() {
        Person superior = made.people().get(Role.SUPERIOR);

        Throwable second = atOnce.run(
                () -> appoint(head, officer, today, today.plusDays(3)),
                () -> appoint(superior, made.people().get(Role.GOVERNOR), today, today.plusDays(3)));

        assertThat(second).isNull();
    }

    @Test
    void takesAnotherOnTheDaysOfOneThatHasEnded() {
        UUID ended = appoint(head, officer, today, today.plusDays(3));
        asAdministrator(() -> deputies.end(ended));

        UUID other = appoint(head, made.people().get(Role.GOVERNOR), today, today.plusDays(3));

        assertThat(rows())
                .filteredOn(row -> row.id().equals(ended) || row.id().equals(other))
                .extracting(DeputyRow::id, row -> row.state(today))
                .containsExactlyInAnyOrder(tuple(ended, DeputyRow.State.ENDED), tuple(other, DeputyRow.State.NOW));
    }

    @Test
    void actsForNobodyOnceHeOrSheDecidesNothing() {
        appoint(head, officer, today, today);
        for (Role role : Role.decidingNothing()) {
            organizations.give(officer.username(), role, made.office());

            assertThat(standsIn.ordersFor(officer, head)).isEmpty();

            organizations.take(officer.username(), role);
        }
    }

    private UUID appoint(Person person, Person deputy, LocalDate from, LocalDate until) {
        return appoint(new Appointment(person.username(), deputy.username(), null, ORDER, from, until));
    }

    private UUID appoint(Appointment asked) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> deputies.appoint(asked));
    }

    private void asAdministrator(Runnable work) {
        actors.as(made.username(Role.ADMINISTRATOR), work);
    }

    private List<DeputyRow> rows() {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> EveryPage.of(directory::all));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
