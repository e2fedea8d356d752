package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.OrganizationFact.PersonReactivated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class SuspensionTests {

    @Autowired
    AccountStand stand;

    @Autowired
    Suspension suspension;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    AtOnce atOnce;

    @Autowired
    ApplicationEvents events;

    private Made made;
    private String administrator;
    private String officer;

    @BeforeEach
    void enter() {
        made = stand.make();
        administrator = made.username(Role.ADMINISTRATOR);
        officer = made.username(Role.OFFICER);
    }

    @Test
    void whoIsDeactivatedIsNobodyFromThenOnAndComesBackWhenReactivated() {
        actors.as(administrator, () -> suspension.deactivate(officer));

        refused("organization.refusal.notSignedIn", () -> actors.as(officer, actors::current));
        assertThat(events.stream(PersonDeactivated.class)).hasSize(1);

        actors.as(administrator, () -> suspension.reactivate(officer));

        assertThat(actors.as(officer, actors::current).username()).isEqualTo(officer);
        assertThat(events.stream(PersonReactivated.class)).hasSize(1);
    }

    @Test
    void whatWasSignedInBeforeStaysEndedAfterTheReactivation() {
        int before = organization.person(officer).orElseThrow().signIns();

        actors.as(administrator, () -> suspension.deactivate(officer));
        actors.as(administrator, () -> suspension.reactivate(officer));

        assertThat(organization.person(officer).orElseThrow().signIns()).isGreaterThan(before);
    }

    @Test
    void nobodyDeactivatesThemselves() {
        refused(
                "organization.refusal.deactivateOneself",
                () -> actors.as(administrator, () -> suspension.deactivate(administrator)));
    }

    @Test
    void onlyTheAdministratorDeactivatesAndReactivates() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                String who = made.username(role);
                refused(
                        "organization.refusal.roleMissing",
                        () -> actors.as(who, () -> suspension.deactivate(administrator)));
                refused(
                        "organization.refusal.roleMissing",
                        () -> actors.as(who, () -> suspension.reactivate(administrator)));
            }
        }
    }

    @Test
    void doneTwiceItSaysThatItIsDone() {
        actors.as(administrator, () -> suspension.deactivate(officer));
        refused(
                "organization.refusal.inactiveAlready",
                () -> actors.as(administrator, () -> suspension.deactivate(officer)));
        actors.as(administrator, () -> suspension.reactivate(officer));
        refused(
                "organization.refusal.activeAlready",
                () -> actors.as(administrator, () -> suspension.reactivate(officer)));
        refused(
                "organization.refusal.unknownPerson",
                () -> actors.as(administrator, () -> suspension.deactivate("nobody")));
    }

    @Test
    void ofTwoWhoDeactivateAtOnceOneDoes() {
        Runnable deactivate = () -> actors.as(administrator, () -> suspension.deactivate(officer));

        assertThat(atOnce.run(deactivate, deactivate))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.inactiveAlready"));
        assertThat(organization.person(officer).orElseThrow().active()).isFalse();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
