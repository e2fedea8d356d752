package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;
import static org.khamrabrong.amendment.AmendmentStand.DECIDE;
import static org.khamrabrong.amendment.AmendmentStand.WRITE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.fixture.TestSections;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.springframework.beans.factory.annotation.Autowired;

/** A section's request goes over four levels: its governor, its head, the head of its division, the head of its bureau. */
@ApplicationTest
class AmendmentLevelsTests {

    @Autowired
    TestSections sections;

    @Autowired
    Suspension suspension;

    @Autowired
    AmendmentStand stand;

    @Autowired
    ReportingStand record;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentForms forms;

    @Autowired
    AmendmentApproval approval;

    @Autowired
    AmendmentDirectory amendments;

    @Autowired
    Actors actors;

    private Section section;
    private Made made;
    private AgreementId id;

    @BeforeEach
    void askForAnAmendmentOfASection() {
        section = sections.make();
        made = section.made();
        id = stand.opened(made);
        signed();
        stand.asked(made, id);
    }

    private void signed() {
        walk.forward(made, id);
        for (String approver : section.approvers()) {
            assertThat(stand.waiting(id)).as(approver).contains(DraftingSteps.APPROVE);
            walk.forwardAs(approver, made, id);
        }
        walk.untilClosed(made, id);
    }

    @Test
    void everyLevelApprovesInItsTurn() {
        submitted();

        for (String approver : section.approvers()) {
            assertThat(levels(approver)).extracting(Level::state).containsOnlyOnce(Level.State.NOW);
            stand.approvedBy(approver, id);
        }

        assertThat(stand.waiting(id)).containsExactly(DECIDE);
        assertThat(approvals()).extracting("by").containsExactlyElementsOf(section.approvers());
        assertThat(record.facts(id, "amendment.amendment-approved")).hasSize(1);
    }

    @Test
    void whoApprovesInTwoWindowsApprovesOnce() {
        submitted();
        String task = stand.task(id, APPROVE);
        stand.approvedBy(section.governor(), id);

        assertThatThrownBy(() -> actors.as(section.governor(), () -> approval.approve(task)))
                .isInstanceOf(TaskGone.class);
        assertThat(present(section.head()).place()).isEqualTo(2);
    }

    @Test
    void aLevelWithoutAnybodyIsNamedBeforeAndPassed() {
        deactivate(section.divisionHead());

        assertThat(gaps())
                .extracting(gap -> gap.level().unit().thai(), LevelGap::instead)
                .containsExactly(tuple(section.division().name(), Instead.NEXT));
        submitted();
        stand.approvedBy(section.governor(), id);
        stand.approvedBy(section.head(), id);

        assertThat(present(section.bureauHead()).place()).isEqualTo(4);
        assertThat(record.facts(id, "workflow.level-passed")).hasSize(1);
    }

    @Test
    void whereTheLastApproverOfAWaitingStepLeavesTheNextLevelIsAskedAtOnce() {
        submitted();
        stand.approvedBy(section.governor(), id);
        stand.approvedBy(section.head(), id);

        deactivate(section.divisionHead());

        assertThat(present(section.bureauHead()).place()).isEqualTo(4);
    }

    @Test
    void nothingIsHandedInWhereTheLastLevelHasNobodyAndNobodyStandsAbove() {
        deactivate(section.bureauHead());

        assertThat(gaps()).extracting(LevelGap::instead).containsExactly(Instead.NOTHING);
        assertThatThrownBy(this::submitted).hasMessageContaining("workflow.refusal.approval.nobody");
        assertThat(stand.waiting(id)).containsExactly(WRITE);
    }

    @Test
    void whoApprovesAboveReadsTheRequestAndItsFilesBeforeItIsApproved() {
        submitted();
        stand.approvedBy(section.governor(), id);
        stand.approvedBy(section.head(), id);

        AmendmentSheet sheet = actors.as(section.divisionHead(), () -> amendments.find(id, 1));

        assertThat(actors.as(
                                section.divisionHead(),
                                () -> amendments.file(sheet.files().get(0).id()))
                        .fileName())
                .isEqualTo("เหตุ.txt");
    }

    /** The wording of 1.1 and of 2.1 is to change. */
    private void submitted() {
        stand.worded(made, id);
        stand.change(made, id, stand.indicator(made, id, "2.1").withName("จำนวนเรื่องที่ล่าช้าเกินกำหนด"));
        stand.submitted(made, id, 1);
    }

    private List<Level> levels(String username) {
        return actors.as(
                username,
                () -> forms.approval(stand.task(id, APPROVE)).sheet().approval().levels());
    }

    private Level present(String username) {
        return actors.as(
                username,
                () -> forms.approval(stand.task(id, APPROVE))
                        .sheet()
                        .approval()
                        .present()
                        .orElseThrow());
    }

    private List<LevelGap> gaps() {
        return actors.as(
                section.officer(),
                () -> forms.writing(stand.task(id, WRITE)).sheet().approval().gaps());
    }

    private List<Map<String, Object>> approvals() {
        return ofAmendment("workflow.level-approved");
    }

    private List<Map<String, Object>> ofAmendment(String fact) {
        return record.facts(id, fact).stream()
                .filter(told -> told.get("paper").equals("AMENDMENT"))
                .toList();
    }

    private void deactivate(String username) {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(username));
    }
}
