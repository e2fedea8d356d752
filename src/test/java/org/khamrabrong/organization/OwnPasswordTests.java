package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@ApplicationTest
class OwnPasswordTests {

    private static final String WANTED = "gloom tide zq rope";

    @Autowired
    AccountStand stand;

    @Autowired
    OwnPassword own;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    PasswordEncoder passwords;

    private String officer;

    @BeforeEach
    void enter() {
        officer = stand.make().username(Role.OFFICER);
    }

    @Test
    void whoKnowsThePresentOneSetsAnotherAndTheSignInsOfBeforeEnd() {
        int before = organization.person(officer).orElseThrow().signIns();

        change(TestOrganization.PASSWORD, WANTED);

        Person person = organization.person(officer).orElseThrow();
        assertThat(passwords.matches(WANTED, organization.passwordHash(person).orElseThrow()))
                .isTrue();
        assertThat(person.signIns()).isEqualTo(before + 1);
    }

    @Test
    void aWrongPresentOneChangesNothingAndIsSoonNotHeard() {
        for (int i = 0; i < OwnPassword.TRIES; i++) {
            refused("organization.refusal.wrongPassword", () -> change("guess", WANTED));
        }
        refused("organization.refusal.passwordTooOften", () -> change(TestOrganization.PASSWORD, WANTED));
    }

    @Test
    void theNewOneIsBoundByTheSameRule() {
        refused("organization.refusal.passwordTooShort", () -> change(TestOrganization.PASSWORD, "short"));
        refused("organization.refusal.passwordCommon", () -> change(TestOrganization.PASSWORD, "passwordpassword"));
        refused(
                "organization.refusal.passwordHoldsUsername",
                () -> change(TestOrganization.PASSWORD, "it is " + officer + " again"));
        refused(
                "organization.refusal.passwordSame",
                () -> change(TestOrganization.PASSWORD, TestOrganization.PASSWORD));
    }

    @Test
    void nobodyHasNone() {
        refused("organization.refusal.notSignedIn", () -> own.change(TestOrganization.PASSWORD, WANTED));
    }

    private void change(String present, String wanted) {
        actors.as(officer, () -> own.change(present, wanted));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
