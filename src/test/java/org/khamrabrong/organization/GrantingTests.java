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
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may be given which role, at which unit, from which day to which. */
@ApplicationTest
class GrantingTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    Granting granting;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AtOnce atOnce;

    private Made made;
    private String officer;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        officer = made.username(Role.OFFICER);
        today = LocalDate.now(clock);
    }

    @Test
    void givesARoleAtAnotherUnitFromADayToADay() {
        grant(officer, Role.EVALUATOR, made.other(), today, today.plusDays(3));

        Person now = organization.person(officer).orElseThrow();
        assertThat(now.is(Role.EVALUATOR, made.other().id())).isTrue();
        assertThat(now.is(Role.EVALUATOR, made.division().id())).isFalse();
        assertThat(role(officer, Role.EVALUATOR).days()).isEqualTo(new Days(today, today.plusDays(3)));
    }

    @Test
    void doesNotCountBeforeItsFirstDay() {
        grant(officer, Role.EVALUATOR, made.other(), today.plusDays(1), null);

        assertThat(organization.person(officer).orElseThrow().is(Role.EVALUATOR))
                .isFalse();
    }

    @Test
    void endsAtOnceOrOnALaterDay() {
        grant(officer, Role.EVALUATOR, made.other(), today.minusDays(5), null);
        grant(officer, Role.NEGOTIATOR, made.other(), today.minusDays(5), null);

        end(role(officer, Role.EVALUATOR), today.minusDays(1));
        end(role(officer, Role.NEGOTIATOR), today);

        assertThat(organization.person(officer).orElseThrow().is(Role.EVALUATOR))
                .isFalse();
        assertThat(organization.person(officer).orElseThrow().is(Role.NEGOTIATOR))
                .isTrue();
        assertThat(role(officer, Role.EVALUATOR).days()).isEqualTo(new Days(today.minusDays(5), today.minusDays(1)));
    }

    @Test
    void leavesNothingOfARoleThatEndsBeforeItBegins() {
        grant(officer, Role.EVALUATOR, made.other(), today.plusDays(5), null);

        end(role(officer, Role.EVALUATOR), today);

        assertThat(file(officer).roles()).extracting(RoleRow::role).containsExactly(Role.OFFICER);
    }

    @Test
    void writesBothIntoTheRecord() {
        grant(officer, Role.EVALUATOR, made.other(), today, null);
        end(role(officer, Role.EVALUATOR), today.plusDays(1));

        assertThat(database.queryForList(
                        "select concat_ws(' ', what, fact ->> 'person', fact ->> 'role', fact ->> 'unit')"
                                + " from audit_entry, lateral cast(content as json) as fact where who = ? order by id",
                        String.class,
                        made.username(Role.ADMINISTRATOR)))
                .containsExactly(
                        "organization.role-granted " + named(officer) + " EVALUATOR "
                                + made.other().name(),
                        "organization.role-ended " + named(officer) + " EVALUATOR "
                                + made.other().name());
    }

    @Test
    void refusesWhoeverIsNoAdministrator() {
        refused(
                "organization.refusal.roleMissing",
                () -> actors.as(
                        made.username(Role.STRATEGY),
                        () -> granting.grant(new RoleGrant(
                                officer, Role.EVALUATOR, made.other().id(), today, null))));
    }

    @Test
    void refusesToLetAnybodyChangeTheirOwnRoles() {
        String administrator = made.username(Role.ADMINISTRATOR);

        refused("organization.refusal.rolesOwn", () -> grant(administrator, Role.STRATEGY, made.office(), today, null));
        refused("organization.refusal.rolesOwn", () -> end(role(administrator, Role.ADMINISTRATOR), today));
    }

    @Test
    void refusesAnythingBesideAnAdministrator() {
        String administrator = organizations
                .person("second." + UUID.randomUUID().toString().substring(0, 8), made.office(), Role.ADMINISTRATOR)
                .username();

        refused(
                "organization.refusal.roleAlone.ADMINISTRATOR",
                () -> grant(administrator, Role.OFFICER, made.division(), today, null));
        refused(
                "organization.refusal.roleAlone.ADMINISTRATOR",
                () -> grant(officer, Role.ADMINISTRATOR, made.office(), today, null));
    }

    @Test
    void refusesAnythingBesideAnAuditor() {
        refused(
                "organization.refusal.roleAlone.AUDITOR",
                () -> grant(made.username(Role.AUDITOR), Role.OFFICER, made.division(), today, null));
        refused(
                "organization.refusal.roleAlone.AUDITOR",
                () -> grant(officer, Role.AUDITOR, made.office(), today, null));
    }

    @Test
    void letsAnOfficerBecomeAnAuditorOnTheDayAfterTheOtherRoleEnds() {
        end(role(officer, Role.OFFICER), today.plusDays(9));

        refused(
                "organization.refusal.roleAlone.AUDITOR",
                () -> grant(officer, Role.AUDITOR, made.office(), today.plusDays(9), null));
        grant(officer, Role.AUDITOR, made.office(), today.plusDays(10), null);
    }

    @Test
    void letsAnAdministratorHoldThatRoleAtTwoUnits() {
        String second = organizations
                .person("third." + UUID.randomUUID().toString().substring(0, 8), made.office(), Role.ADMINISTRATOR)
                .username();

        grant(second, Role.ADMINISTRATOR, made.other(), today, null);

        assertThat(file(second).roles()).hasSize(2);
    }

    @Test
    void refusesTheSameRoleTwiceAtAUnit() {
        refused(
                "organization.refusal.roleTwice",
                () -> grant(officer, Role.OFFICER, made.division(), today.plusDays(3), null));
    }

    @Test
    void refusesDaysThatMakeNoSense() {
        refused("organization.refusal.dayMissing", () -> grant(officer, Role.EVALUATOR, made.other(), null, null));
        refused(
                "organization.refusal.daysTurned",
                () -> grant(officer, Role.EVALUATOR, made.other(), today, today.minusDays(1)));
        refused(
                "organization.refusal.daysPast",
                () -> grant(officer, Role.EVALUATOR, made.other(), today.minusDays(9), today.minusDays(1)));
    }

    @Test
    void refusesUnitsThatAreUnknownOrNotThere() {
        refused(
                "organization.refusal.unitMissing",
                () -> asAdministrator(() -> granting.grant(new RoleGrant(officer, Role.EVALUATOR, null, today, null))));
        refused(
                "organization.refusal.unknownUnit",
                () -> asAdministrator(
                        () -> granting.grant(new RoleGrant(officer, Role.EVALUATOR, UUID.randomUUID(), today, null))));
        database.update(
                "update unit_state set until_day = ? where unit = ?",
                today.plusDays(1),
                made.other().id());
        refused(
                "organization.refusal.unitNotInForce",
                () -> grant(officer, Role.EVALUATOR, made.other(), today.plusDays(2), null));
    }

    @Test
    void refusesRolesThatMakeNoSenseAtALevel() {
        refused(
                "organization.refusal.roleAtGovernment",
                () -> grant(officer, Role.HEAD, made.government(), today, null));
        database.update(
                "update unit set level = 'INDIVIDUAL' where id = ?",
                made.other().id());
        refused(
                "organization.refusal.roleAtIndividual",
                () -> grant(officer, Role.SUPERIOR, made.other(), today, null));
    }

    @Test
    void refusesNobodyAndWhoeverHasLeft() {
        for (String nobody : List.of("", "nobody", "a\u0000b", "ก".repeat(10_000))) {
            refused(
                    "organization.refusal.unknownPerson",
                    () -> grant(nobody, Role.EVALUATOR, made.other(), today, null));
        }
        refused("organization.refusal.roleToGrantMissing", () -> grant(officer, null, made.other(), today, null));
        database.update("update person set active = false where username = ?", officer);
        refused(
                "organization.refusal.personDeactivated",
                () -> grant(officer, Role.EVALUATOR, made.other(), today, null));
    }

    @Test
    void refusesToEndWhatIsOverOrEndsSoonerOrWasHeldTillNow() {
        grant(officer, Role.EVALUATOR, made.other(), today.minusDays(9), today.plusDays(5));
        RoleRow role = role(officer, Role.EVALUATOR);

        refused("organization.refusal.roleEndsInThePast", () -> end(role, today.minusDays(2)));
        refused("organization.refusal.roleEndsSooner", () -> end(role, today.plusDays(5)));
        refused("organization.refusal.dayMissing", () -> end(role, null));
        end(role, today.minusDays(1));
        refused("organization.refusal.roleOver", () -> end(role, today));
        refused(
                "organization.refusal.unknownRole",
                () -> asAdministrator(() -> granting.end(UUID.randomUUID(), today)));
    }

    @Test
    void takesOneOfTwoConflictingRolesThatAreGivenAtOnce() {
        end(role(officer, Role.OFFICER), today.minusDays(1));

        Throwable second = atOnce.run(
                () -> grant(officer, Role.AUDITOR, made.office(), today, null),
                () -> grant(officer, Role.OFFICER, made.division(), today, null));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.roleAlone.AUDITOR"));
    }

    @Test
    void remarksAHeadOfTwoUnitsAndTwoHeadsOfOne() {
        String head = made.username(Role.HEAD);
        grant(head, Role.HEAD, made.other(), today, null);

        assertThat(file(head).remarks()).extracting(Remark::key).containsExactly("organization.remark.headOfTwo");
        grant(officer, Role.HEAD, made.other(), today.plusDays(3), null);
        assertThat(actors.as(
                                made.username(Role.STRATEGY),
                                () -> directory.unit(made.other().id()))
                        .remarks())
                .extracting(Remark::key)
                .containsExactly("organization.remark.twoHeads");
        assertThat(file(officer).remarks()).extracting(Remark::key).containsExactly("organization.remark.headBeside");
    }

    private void grant(String username, Role role, Unit unit, LocalDate from, LocalDate until) {
        asAdministrator(() -> granting.grant(new RoleGrant(username, role, unit.id(), from, until)));
    }

    private void end(RoleRow role, LocalDate last) {
        asAdministrator(() -> granting.end(role.id(), last));
    }

    private RoleRow role(String username, Role role) {
        return file(username).roles().stream()
                .filter(row -> row.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private PersonFile file(String username) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.person(username));
    }

    private String named(String username) {
        return organization.person(username).orElseThrow().name() + " (" + username + ")";
    }

    private void asAdministrator(Runnable work) {
        actors.as(made.username(Role.ADMINISTRATOR), work);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
