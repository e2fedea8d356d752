package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through draft, review and approval. */
@ApplicationTest
class DraftingPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void goesFromTheOfficerToTheGovernorToTheHeadAndOnToNegotiation() {
        AgreementId id = walk.openedUntil(made, "Task_ReviewOffer");

        assertThat(versions(id)).containsExactly(VersionKind.SUBMITTED, VersionKind.APPROVED);
    }

    @Test
    void theGovernorGivesTheDraftBackToTheOfficer() {
        AgreementId id = walk.openedUntil(made, "Task_ApproveDraft");

        walk.back(made, id);

        assertThat(waitsFor(id)).isEqualTo("Task_DraftAgreement");
        walk.until(made, id, "Task_ApproveDraft", Role.HEAD);
    }

    @Test
    void whatTheHeadGivesBackUnchangedGoesToTheHeadAgainAndToNobodyElse() {
        AgreementId id = walk.openedUntil(made, "Task_ApproveDraft", Role.HEAD);

        walk.back(made, id);

        assertThat(waitsFor(id)).isEqualTo("Task_DraftAgreement");
        walk.forward(made, id);
        assertThat(walk.waiting(made, id)).map(WorkRow::role).contains(Role.HEAD);
        assertThat(versions(id)).containsExactly(VersionKind.SUBMITTED, VersionKind.SUBMITTED);
    }

    private String waitsFor(AgreementId id) {
        return walk.waiting(made, id).map(WorkRow::taskKey).orElseThrow();
    }

    private java.util.List<VersionKind> versions(AgreementId id) {
        return actors.as(
                made.username(Role.AUDITOR),
                () -> agreements.versions(id).stream().map(VersionRow::kind).toList());
    }
}
