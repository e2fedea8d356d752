package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;
import static org.khamrabrong.amendment.AmendmentStand.DECIDE;
import static org.khamrabrong.amendment.AmendmentStand.WRITE;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;

/** A section's request goes over four levels: its governor, its head, the head of its division, the head of its bureau. */
@ApplicationTest
class AmendmentLevelsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    TestOrganization organizations;

    @Autowired
    Enrolment enrolment;

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
    AmendmentRemarks remarks;

    @Autowired
    AmendmentDirectory amendments;

    @Autowired
    AmendmentRecall recall;

    @Autowired
    Actors actors;

    private Made made;
    private Unit division;
    private String divisionHead;
    private String bureauHead;
    private AgreementId id;

    @BeforeEach
    void askForAnAmendmentOfASection() {
        Made around = organizations.make();
        String mark = "amd" + NUMBER.incrementAndGet();
        Unit bureau = unit("bur-" + mark, UnitLevel.BUREAU, around.national());
        division = unit("dvs-" + mark, UnitLevel.DIVISION, bureau);
        Unit section = unit("sct-" + mark, UnitLevel.SECTION, division);
        Map<Role, Person> people = new EnumMap<>(around.people());
        for (Role role : List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD)) {
            people.put(role, organizations.person(role.group() + "." + mark, section, role));
        }
        divisionHead =
                organizations.person("division." + mark, division, Role.HEAD).username();
        people.put(Role.SUPERIOR, organizations.person("superior." + mark, division, Role.SUPERIOR));
        bureauHead = organizations.person("bureau." + mark, bureau, Role.HEAD).username();
        made = new Made(
                around.government(),
                around.national(),
                section,
                around.other(),
                around.office(),
                people,
                around.otherOfficer());
        id = stand.opened(made);
        signed();
        stand.asked(made, id);
    }

    private void signed() {
        walk.forward(made, id);
        for (String approver : approvers()) {
            assertThat(stand.waiting(id)).as(approver).contains(DraftingSteps.APPROVE);
            walk.forwardAs(approver, made, id);
        }
        walk.untilClosed(made, id);
    }

    @Test
    void everyLevelApprovesInItsTurn() {
        submitted();

        for (String approver : approvers()) {
            assertThat(levels(approver)).extracting(Level::state).containsOnlyOnce(Level.State.NOW);
            stand.approvedBy(approver, id);
        }

        assertThat(stand.waiting(id)).containsExactly(DECIDE);
        assertThat(approvals()).extracting("by").containsExactlyElementsOf(approvers());
        assertThat(record.facts(id, "amendment.amendment-approved")).hasSize(1);
    }

    @Test
    void onlyWhatWasTouchedIsAskedAgainAndTheRecordSaysWhoseApprovalLapsed() {
        submitted();
        approvers().subList(0, 3).forEach(approver -> stand.approvedBy(approver, id));
        as(bureauHead, task -> approval.giveBack(task, Return.toOfficer(Map.of("2.1", "ชื่อยังไม่ชัด"))));
        assertThat(stand.waiting(id)).containsExactly(WRITE);

        stand.change(made, id, stand.indicator(made, id, "2.1").withName("จำนวนเรื่องที่ล่าช้าเกินกำหนด 30 วัน"));
        stand.handIn(made, id, 1);

        assertThat(record.facts(id, "workflow.approval-lapsed"))
                .filteredOn(fact -> fact.get("paper").equals("AMENDMENT"))
                .extracting("by", "approver", "items")
                .containsExactly(
                        tuple(officer(), name(governor()), List.of("2.1")),
                        tuple(officer(), name(head()), List.of("2.1")),
                        tuple(officer(), name(divisionHead), List.of("2.1")));
        for (String approver : approvers()) {
            assertThat(present(approver).asked()).containsExactly("2.1");
            stand.approvedBy(approver, id);
        }
        assertThat(stand.waiting(id)).containsExactly(DECIDE);
    }

    @Test
    void whatComesBackUntouchedIsAskedNowhereElseAgain() {
        submitted();
        stand.approvedBy(governor(), id);
        as(head(), task -> approval.giveBack(task, "ขอคำอธิบาย"));

        stand.handIn(made, id, 1);

        assertThat(present(head()).place()).isEqualTo(2);
        assertThat(lapsed()).isEmpty();
    }

    @Test
    void anotherReasonRoundOrFileAsksForTheRequestAgainAndForNothingElse() {
        submitted();
        stand.approvedBy(governor(), id);
        as(head(), task -> approval.giveBack(task, Return.toOfficer(Map.of("request", "หลักฐานไม่พอ"))));

        stand.attach(made, id, "คำสั่ง.txt", "คำสั่งปรับลด".getBytes(StandardCharsets.UTF_8));
        stand.handIn(made, id, 2);

        assertThat(lapsed())
                .extracting("approver", "items")
                .containsExactly(tuple(name(governor()), List.of("request")));
        assertThat(present(governor()).asked()).containsExactly("request");
        stand.approvedBy(governor(), id);
        assertThat(present(head()).asked()).containsExactly("request");
    }

    @Test
    void aLaterLevelAsksAnEarlierOneAndNobodyBetween() {
        submitted();
        stand.approvedBy(governor(), id);
        stand.approvedBy(head(), id);
        as(divisionHead, task -> approval.giveBack(task, Return.toLevel(1, Map.of("2.1", "ตรวจอีกครั้ง"))));

        assertThat(present(governor()).asked()).containsExactly("2.1");
        stand.approvedBy(governor(), id);

        assertThat(present(divisionHead).asked()).containsExactly("2.1");
    }

    @Test
    void nothingGoesBackToALaterLevelNorOfWhatIsNotAsked() {
        submitted();
        as(governor(), task -> {
            refused("noEarlierLevel", () -> approval.giveBack(task, Return.toLevel(2, Map.of("2.1", "x"))));
            refused("notAsked", () -> approval.giveBack(task, Return.toOfficer(Map.of("1.2", "x"))));
            refused("reasonMissing", () -> approval.giveBack(task, " "));
        });
        assertThat(present(governor()).place()).isEqualTo(1);
    }

    @Test
    void whoApprovesInTwoWindowsApprovesOnce() {
        submitted();
        String task = stand.task(id, APPROVE);
        stand.approvedBy(governor(), id);

        assertThatThrownBy(() -> actors.as(governor(), () -> approval.approve(task)))
                .isInstanceOf(TaskGone.class);
        assertThat(present(head()).place()).isEqualTo(2);
    }

    @Test
    void aLevelWithoutAnybodyIsNamedBeforeAndPassed() {
        deactivate(divisionHead);

        assertThat(gaps())
                .extracting(gap -> gap.level().unit().thai(), LevelGap::instead)
                .containsExactly(tuple(division.name(), Instead.NEXT));
        submitted();
        stand.approvedBy(governor(), id);
        stand.approvedBy(head(), id);

        assertThat(present(bureauHead).place()).isEqualTo(4);
        assertThat(record.facts(id, "workflow.level-passed")).hasSize(1);
    }

    @Test
    void whereTheLastApproverOfAWaitingStepLeavesTheNextLevelIsAskedAtOnce() {
        submitted();
        stand.approvedBy(governor(), id);
        stand.approvedBy(head(), id);

        deactivate(divisionHead);

        assertThat(present(bureauHead).place()).isEqualTo(4);
    }

    @Test
    void nothingIsHandedInWhereTheLastLevelHasNobodyAndNobodyStandsAbove() {
        deactivate(bureauHead);

        assertThat(gaps()).extracting(LevelGap::instead).containsExactly(Instead.NOTHING);
        assertThatThrownBy(this::submitted).hasMessageContaining("workflow.refusal.approval.nobody");
        assertThat(stand.waiting(id)).containsExactly(WRITE);
    }

    @Test
    void comesBackToTheOfficerWhoRecallsItBeforeAnybodyLooked() {
        String task = stand.task(id, WRITE);
        submitted();

        actors.as(officer(), () -> recall.recall(task));

        assertThat(stand.waiting(id)).containsExactly(WRITE);
        assertThat(record.facts(id, "amendment.amendment-recalled")).hasSize(1);
        stand.handIn(made, id, 1);
        assertThat(present(governor()).place()).isEqualTo(1);
    }

    @Test
    void remarksGoOutWithTheDecisionAndAreAnsweredByTheOfficer() {
        submitted();
        Spot spot = new Spot("request", "reason");
        as(governor(), task -> {
            assertThatThrownBy(() -> remarks.approve(task, List.of(new WrittenRemark(Spot.item("9.9"), "ไม่มีข้อนี้"))))
                    .hasMessageContaining("workflow.refusal.remark.unknown");
            remarks.giveBack(task, "ขอคำอธิบาย", List.of(new WrittenRemark(spot, "งบเท่าใด")));
        });

        String task = stand.task(id, WRITE);
        actors.as(officer(), () -> {
            var sent = forms.writing(task).view().remarks().get(0);
            assertThat(sent.spot()).isEqualTo(spot);
            remarks.answer(task, sent.id(), "สองล้านบาท");
            remarks.settle(task, sent.id());
            assertThat(forms.writing(task).view().remarks().get(0).open()).isFalse();
        });
    }

    @Test
    void whoApprovesAboveReadsTheRequestAndItsFilesBeforeItIsApproved() {
        submitted();
        stand.approvedBy(governor(), id);
        stand.approvedBy(head(), id);

        AmendmentSheet sheet = actors.as(divisionHead, () -> amendments.find(id, 1));

        assertThat(actors.as(
                                divisionHead,
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

    private void as(String username, Consumer<String> deed) {
        String task = stand.task(id, APPROVE);
        actors.as(username, () -> deed.accept(task));
        record.jobs(id);
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
                officer(),
                () -> forms.writing(stand.task(id, WRITE)).sheet().approval().gaps());
    }

    private List<Map<String, Object>> approvals() {
        return ofAmendment("workflow.level-approved");
    }

    private List<Map<String, Object>> lapsed() {
        return ofAmendment("workflow.approval-lapsed");
    }

    private List<Map<String, Object>> ofAmendment(String fact) {
        return record.facts(id, fact).stream()
                .filter(told -> told.get("paper").equals("AMENDMENT"))
                .toList();
    }

    private void deactivate(String username) {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(username));
    }

    private void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessageContaining(key);
    }

    private List<String> approvers() {
        return List.of(governor(), head(), divisionHead, bureauHead);
    }

    private String officer() {
        return made.username(Role.OFFICER);
    }

    private String governor() {
        return made.username(Role.GOVERNOR);
    }

    private String head() {
        return made.username(Role.HEAD);
    }

    private static String name(String username) {
        return "ผู้ทดสอบ " + username;
    }

    private Unit unit(String code, UnitLevel level, Unit parent) {
        return actors.asSystem(() -> enrolment.enter(code, "หน่วย " + code, "Unit " + code, level, parent.id(), false));
    }
}
