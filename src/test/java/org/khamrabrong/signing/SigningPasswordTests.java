package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** The password asked for at the moment of signing: what a wrong one costs, and for how long. */
@ApplicationTest
class SigningPasswordTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    Signing signing;

    @Autowired
    SigningPasswords passwords;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

    private Made made;
    private AgreementId id;
    private String head;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        head = made.username(Role.HEAD);
    }

    @AfterEach
    void setTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void refusesWithoutTheRightPasswordAndChangesNothing() {
        String task = stand.makerStep(id);

        refused("signing.refusal.wrongPasswordLeft", () -> signWith(head, task, "guess"));
        refused("signing.refusal.wrongPasswordLeft", () -> signWith(head, task, null));

        assertThat(signatures()).isEmpty();
        assertThat(facts()).doesNotContain("signing.agreement-signed");
        stand.sign(head, task);
        assertThat(signatures()).hasSize(1);
    }

    @Test
    void locksTheStepAfterFiveWrongPasswordsAndSaysSoInTheRecord() {
        String task = stand.makerStep(id);
        for (int left = 4; left >= 0; left--) {
            int remaining = left;
            assertThatThrownBy(() -> signWith(head, task, "guess"))
                    .isInstanceOfSatisfying(
                            WrongPassword.class,
                            wrong -> assertThat(wrong.arguments()).containsExactly(remaining));
        }

        refused("signing.refusal.signingLocked", () -> stand.sign(head, task));

        assertThat(signatures()).isEmpty();
        assertThat(facts()).contains("signing.signing-locked");
    }

    @Test
    void takesTheRightPasswordAfterTheLockHasRunOut() {
        String task = stand.makerStep(id);
        for (int i = 0; i < 5; i++) {
            refused("signing.refusal.wrongPasswordLeft", () -> signWith(head, task, "guess"));
        }

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(16)));

        stand.sign(head, task);
        assertThat(signatures()).hasSize(1);
    }

    @Test
    void countsWrongPasswordsForEachPersonAlone() {
        String task = stand.makerStep(id);
        String second = organizations
                .person("head.two." + id, made.division(), Role.HEAD)
                .username();
        for (int i = 0; i < 5; i++) {
            refused("signing.refusal.wrongPasswordLeft", () -> signWith(second, task, "guess"));
        }

        stand.sign(head, task);

        assertThat(signatures()).hasSize(1);
    }

    @Test
    void countsWrongPasswordsOverAllStepsOfAPerson() {
        for (int i = 0; i < 4; i++) {
            refused("signing.refusal.wrongPasswordLeft", () -> passwords.confirm(elsewhere(), "guess"));
        }
        refused("signing.refusal.wrongPasswordLeft", () -> signWith(head, stand.makerStep(id), "guess"));

        refused("signing.refusal.signingLocked", () -> stand.sign(head, stand.makerStep(id)));
        refused("signing.refusal.signingLocked", () -> passwords.confirm(elsewhere(), TestOrganization.PASSWORD));
        assertThat(signatures()).isEmpty();
    }

    @Test
    void beginsToCountAnewAfterARightPassword() {
        for (int i = 0; i < 4; i++) {
            refused("signing.refusal.wrongPasswordLeft", () -> signWith(head, stand.makerStep(id), "guess"));
        }
        passwords.confirm(elsewhere(), TestOrganization.PASSWORD);

        assertThatThrownBy(() -> signWith(head, stand.makerStep(id), "guess"))
                .isInstanceOfSatisfying(
                        WrongPassword.class,
                        wrong -> assertThat(wrong.arguments()).containsExactly(4));
    }

    /** Another agreement that the same person is to sign. */
    private Signing.Asked elsewhere() {
        return new Signing.Asked(
                AgreementId.random(), Side.RECEIVER, made.people().get(Role.HEAD));
    }

    private void signWith(String username, String task, String password) {
        actors.as(username, () -> signing.sign(task, directory.sheet(task).seen(), Means.general(), password));
    }

    private List<SignatureRow> signatures() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0)
                .signatures();
    }

    private List<String> facts() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(id, Pageable.ofSize(100))).stream()
                .map(AuditRow::what)
                .toList();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
