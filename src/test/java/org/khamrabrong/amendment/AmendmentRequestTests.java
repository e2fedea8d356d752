package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask for an amendment, when and how often, and until when that is withdrawn. */
@ApplicationTest
class AmendmentRequestTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    AmendmentStand stand;

    @Autowired
    AmendmentRequests requests;

    @Autowired
    AmendmentDirectory amendments;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    Made made;
    AgreementId id;

    @BeforeEach
    void signAnAgreement() {
        made = organizations.make();
        id = stand.signed(made);
    }

    @Test
    void isAskedForByTheUnitsOfficerAlone() {
        refused(Role.HEAD, "amendment.refusal.officerOnly", () -> requests.ask(id));
        refused(Role.NEGOTIATOR, "amendment.refusal.officerOnly", () -> requests.ask(id));
        refused(made.otherOfficer().username(), "agreement.refusal.agreementNotYours", () -> requests.ask(id));
    }

    @Test
    void isAskedForOneAtATime() {
        stand.asked(made, id);

        refused(Role.OFFICER, "amendment.refusal.oneAtATime", () -> requests.ask(id));
    }

    @Test
    void isAskedForNoMoreOftenThanTheTableSays() {
        for (int i = 0; i < 3; i++) {
            stand.asked(made, id);
            stand.worded(made, id);
            stand.submitted(made, id, 1);
            stand.approved(made, id);
            stand.refused(made, id);
        }

        refused(Role.OFFICER, "amendment.refusal.tooMany", () -> requests.ask(id));
    }

    @Test
    void isNotAskedForWhileTheAgreementIsNegotiated() {
        AgreementId draft = organizations.open(organizations.make());
        refused(Role.OFFICER, "agreement.refusal.agreementNotYours", () -> requests.ask(draft));
        Made others = organizations.make();
        AgreementId own = organizations.open(others);
        refused(others.username(Role.OFFICER), "agreement.refusal.wrongStage", () -> requests.ask(own));
    }

    @Test
    void isNotWithdrawnOnceItIsDecided() {
        stand.asked(made, id);
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1", "1.2");

        refused(Role.OFFICER, "amendment.refusal.decidedAlready", () -> requests.withdraw(id));
        refused(Role.HEAD, "amendment.refusal.officerOnly", () -> requests.withdraw(id));
    }

    @Test
    void isAskedForAndWithdrawnByTheOfficerOfTheUnitThatTheMakerWasMergedInto() {
        organizations.merge(made.division(), made.other());
        String successor = made.otherOfficer().username();

        actors.as(successor, () -> requests.ask(id));
        jobs.runFor(id);
        assertThat(actors.as(successor, () -> requests.mayWithdraw(id))).isTrue();
        assertThat(actors.as(successor, () -> amendments.list(id))).hasSize(1);
        actors.as(successor, () -> requests.withdraw(id));

        assertThat(stand.waiting(id)).isEmpty();
    }

    private void refused(Role role, String key, Runnable work) {
        refused(made.username(role), key, work);
    }

    private void refused(String username, String key, Runnable work) {
        ThrowingCallable call = () -> actors.as(username, work);
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
