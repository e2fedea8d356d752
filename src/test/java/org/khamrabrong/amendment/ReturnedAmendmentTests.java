package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;
import static org.khamrabrong.amendment.AmendmentStand.DECIDE;
import static org.khamrabrong.amendment.AmendmentStand.WRITE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.fixture.TestSections;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;

/** What a level gives back of a request is asked again only where it was touched, and its officer answers what was remarked. */
@ApplicationTest
class ReturnedAmendmentTests {

    @Autowired
    TestSections sections;

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
    AmendmentRemarks remarks;

    @Autowired
    AmendmentRecall recall;

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
    void onlyWhatWasTouchedIsAskedAgainAndTheRecordSaysWhoseApprovalLapsed() {
        submitted();
        section.approvers().subList(0, 3).forEach(approver -> stand.approvedBy(approver, id));
        as(section.bureauHead(), task -> approval.giveBack(task, Return.toOfficer(Map.of("2.1", "ชื่อยังไม่ชัด"))));
        assertThat(stand.waiting(id)).containsExactly(WRITE);

        stand.change(made, id, stand.indicator(made, id, "2.1").withName("จำนวนเรื่องที่ล่าช้าเกินกำหนด 30 วัน"));
        stand.handIn(made, id, 1);

        assertThat(record.facts(id, "workflow.approval-lapsed"))
                .filteredOn(fact -> fact.get("paper").equals("AMENDMENT"))
                .extracting("by", "approver", "items")
                .containsExactly(
                        tuple(section.officer(), TestOrganization.name(section.governor()), List.of("2.1")),
                        tuple(section.officer(), TestOrganization.name(section.head()), List.of("2.1")),
                        tuple(section.officer(), TestOrganization.name(section.divisionHead()), List.of("2.1")));
        for (String approver : section.approvers()) {
            assertThat(present(approver).asked()).containsExactly("2.1");
            stand.approvedBy(approver, id);
        }
        assertThat(stand.waiting(id)).containsExactly(DECIDE);
    }

    @Test
    void whatComesBackUntouchedIsAskedNowhereElseAgain() {
        submitted();
        stand.approvedBy(section.governor(), id);
        as(section.head(), task -> approval.giveBack(task, "ขอคำอธิบาย"));

        stand.handIn(made, id, 1);

        assertThat(present(section.head()).place()).isEqualTo(2);
        assertThat(lapsed()).isEmpty();
    }

    @Test
    void anotherReasonRoundOrFileAsksForTheRequestAgainAndForNothingElse() {
        submitted();
        stand.approvedBy(section.governor(), id);
        as(section.head(), task -> approval.giveBack(task, Return.toOfficer(Map.of("request", "หลักฐานไม่พอ"))));

        stand.attach(made, id, "คำสั่ง.txt", "คำสั่งปรับลด".getBytes(StandardCharsets.UTF_8));
        stand.handIn(made, id, 2);

        assertThat(lapsed())
                .extracting("approver", "items")
                .containsExactly(tuple(TestOrganization.name(section.governor()), List.of("request")));
        assertThat(present(section.governor()).asked()).containsExactly("request");
        stand.approvedBy(section.governor(), id);
        assertThat(present(section.head()).asked()).containsExactly("request");
    }

    @Test
    void aLaterLevelAsksAnEarlierOneAndNobodyBetween() {
        submitted();
        stand.approvedBy(section.governor(), id);
        stand.approvedBy(section.head(), id);
        as(section.divisionHead(), task -> approval.giveBack(task, Return.toLevel(1, Map.of("2.1", "ตรวจอีกครั้ง"))));

        assertThat(present(section.governor()).asked()).containsExactly("2.1");
        stand.approvedBy(section.governor(), id);

        assertThat(present(section.divisionHead()).asked()).containsExactly("2.1");
    }

    @Test
    void nothingGoesBackToALaterLevelNorOfWhatIsNotAsked() {
        submitted();
        as(section.governor(), task -> {
            refused("noEarlierLevel", () -> approval.giveBack(task, Return.toLevel(2, Map.of("2.1", "x"))));
            refused("notAsked", () -> approval.giveBack(task, Return.toOfficer(Map.of("1.2", "x"))));
            refused("reasonMissing", () -> approval.giveBack(task, " "));
        });
        assertThat(present(section.governor()).place()).isEqualTo(1);
    }

    @Test
    void comesBackToTheOfficerWhoRecallsItBeforeAnybodyLooked() {
        String task = stand.task(id, WRITE);
        submitted();

        actors.as(section.officer(), () -> recall.recall(task));

        assertThat(stand.waiting(id)).containsExactly(WRITE);
        assertThat(record.facts(id, "amendment.amendment-recalled")).hasSize(1);
        stand.handIn(made, id, 1);
        assertThat(present(section.governor()).place()).isEqualTo(1);
    }

    @Test
    void remarksGoOutWithTheDecisionAndAreAnsweredByTheOfficer() {
        submitted();
        Spot spot = new Spot("request", "reason");
        as(section.governor(), task -> {
            assertThatThrownBy(() -> remarks.approve(task, List.of(new WrittenRemark(Spot.item("9.9"), "ไม่มีข้อนี้"))))
                    .hasMessageContaining("workflow.refusal.remark.unknown");
            remarks.giveBack(task, "ขอคำอธิบาย", List.of(new WrittenRemark(spot, "งบเท่าใด")));
        });

        String task = stand.task(id, WRITE);
        actors.as(section.officer(), () -> {
            var sent = forms.writing(task).view().remarks().get(0);
            assertThat(sent.spot()).isEqualTo(spot);
            remarks.answer(task, sent.id(), "สองล้านบาท");
            remarks.settle(task, sent.id());
            assertThat(forms.writing(task).view().remarks().get(0).open()).isFalse();
        });
    }

    /** The wording of 1.1 and of 2.1 is to change. */
    private void submitted() {
        stand.worded(made, id);
        stand.change(made, id, stand.indicator(made, id, "2.1").withName("จำนวนเรื่องที่ล่าช้าเกินกำหนด"));
        stand.submitted(made, id, 1);
    }

    private void as(String username, Consumer<String> deed) {
        String task = stand.task(id, APPROVE);
        actors.as(username, () -> deed.accept(task));
        record.jobs(id);
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

    private List<Map<String, Object>> lapsed() {
        return ofAmendment("workflow.approval-lapsed");
    }

    private List<Map<String, Object>> ofAmendment(String fact) {
        return record.facts(id, fact).stream()
                .filter(told -> told.get("paper").equals("AMENDMENT"))
                .toList();
    }

    private void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessageContaining(key);
    }
}
