package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Of a second request nobody reads the first one: not in the record, and not in the trail of its approvers. */
@ApplicationTest
class AmendmentDiscretionTests {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private AmendmentStand stand;

    @Autowired
    private AmendmentRequests requests;

    @Autowired
    private AmendmentApproval approval;

    @Autowired
    private AmendmentForms forms;

    @Autowired
    private Audit audit;

    @Autowired
    private Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void withdrawARequestThatWasGivenBack() {
        made = organizations.make();
        id = stand.signed(made);
        stand.asked(made, id);
        stand.worded(made, id);
        stand.submitted(made, id, 1);
        stand.approvedBy(made.username(Role.GOVERNOR), id);
        actors.as(made.username(Role.HEAD), () -> approval.giveBack(stand.task(id, APPROVE), "ขอให้อธิบายเพิ่ม"));
        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id));
        stand.asked(made, id);
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
    }

    @Test
    void theTrailOfASecondRequestDoesNotShowTheTurnsOfTheFirst() {
        assertThat(actors.as(
                        made.username(Role.GOVERNOR),
                        () -> forms.approval(stand.task(id, APPROVE)).view().turns()))
                .extracting(turn -> turn.role().name())
                .containsExactly("OFFICER");
        stand.approvedBy(made.username(Role.GOVERNOR), id);

        assertThat(actors.as(
                        made.username(Role.HEAD),
                        () -> forms.approval(stand.task(id, APPROVE)).view().turns()))
                .extracting(turn -> turn.role().name())
                .containsExactlyInAnyOrder("OFFICER", "GOVERNOR");
    }

    @Test
    void whatWasNeverApprovedStaysInsideWhenTheUnitApprovesASecondRequest() {
        assertThat(history(Role.NEGOTIATOR)).doesNotContain("amendment.proposal-changed");
        stand.approved(made, id);

        assertThat(history(Role.OFFICER).stream().filter("amendment.proposal-changed"::equals))
                .hasSize(3);
        assertThat(history(Role.OFFICER)).contains("amendment.amendment-returned");
        assertThat(history(Role.NEGOTIATOR).stream().filter("amendment.proposal-changed"::equals))
                .hasSize(2);
        assertThat(history(Role.NEGOTIATOR)).doesNotContain("amendment.amendment-returned");
    }

    private List<String> history(Role role) {
        return actors.as(made.username(role), () -> audit.history(id, PageRequest.of(0, 200)))
                .map(AuditRow::what)
                .getContent();
    }
}
