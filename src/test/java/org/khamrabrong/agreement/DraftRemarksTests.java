package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Remarks;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;

/** Remarks go out with the decision, and are answered by whoever mends the draft. */
@ApplicationTest
class DraftRemarksTests {

    private static final WrittenRemark ON_A_FIELD = new WrittenRemark(new Spot("1.1", "target"), "ต่ำไป <b>มาก</b>");

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DraftRemarks drafts;

    @Autowired
    Remarks remarks;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void handInADraft() {
        made = organizations.make();
        id = walk.openedUntil(made, "Task_ApproveDraft");
    }

    @Test
    void sendsThemWithTheDecisionToTheOfficerWordForWord() {
        returned();

        RemarkRow remark = open(Role.OFFICER).remarks().get(0);
        assertThat(remark.spot()).isEqualTo(ON_A_FIELD.spot());
        assertThat(remark.said().words()).isEqualTo("ต่ำไป <b>มาก</b>");
        assertThat(remark.said().username()).isEqualTo(made.username(Role.GOVERNOR));
        assertThat(remark.open()).isTrue();
    }

    @Test
    void sendsNothingWhereOneStandsNowhere() {
        WrittenRemark nowhere = new WrittenRemark(new Spot("1.1", "no-such-field"), "ตรงไหน");

        refused(
                "workflow.refusal.remark.unknown",
                () -> as(Role.GOVERNOR, () -> drafts.approve(task(), List.of(ON_A_FIELD, nowhere))));

        assertThat(open(Role.GOVERNOR).remarks()).isEmpty();
    }

    @Test
    void refusesWordsThatAreNoneOrCannotBeKept() {
        refused("workflow.refusal.remark.empty", () -> new WrittenRemark(Spot.WHOLE, " \u200b "));
        refused("kernel.refusal.textTooLong", () -> new WrittenRemark(Spot.WHOLE, "ก".repeat(10_001)));
        refused("kernel.refusal.textUnkeepable", () -> new WrittenRemark(Spot.WHOLE, "a\u0000b"));
    }

    @Test
    void areMadeByNobodyElse() {
        String task = task();

        refused(
                "workflow.refusal.notYourTask",
                () -> as(Role.OFFICER, () -> drafts.approve(task, List.of(ON_A_FIELD))));
        refused("workflow.refusal.notYourTask", () -> as(Role.OFFICER, () -> drafts.open(task)));
    }

    @Test
    void areAnsweredOnceAndSettledOnceByTheOfficerAlone() {
        returned();
        UUID remark = open(Role.OFFICER).remarks().get(0).id();
        String task = task();

        refused("workflow.refusal.notYourTask", () -> as(Role.GOVERNOR, () -> drafts.answer(task, remark, "เอง")));
        refused("workflow.refusal.remark.empty", () -> as(Role.OFFICER, () -> drafts.answer(task, remark, " ")));
        as(Role.OFFICER, () -> drafts.answer(task, remark, "แก้แล้ว"));
        refused(
                "workflow.refusal.remark.answered",
                () -> as(Role.OFFICER, () -> drafts.answer(task, remark, "อีกครั้ง")));
        as(Role.OFFICER, () -> drafts.settle(task, remark));
        refused("workflow.refusal.remark.settled", () -> as(Role.OFFICER, () -> drafts.settle(task, remark)));
        refused(
                "workflow.refusal.remark.unknown",
                () -> as(Role.OFFICER, () -> drafts.settle(task, UUID.randomUUID())));

        RemarkRow settled = open(Role.OFFICER).remarks().get(0);
        assertThat(settled.answer().words()).isEqualTo("แก้แล้ว");
        assertThat(settled.open()).isFalse();
    }

    @Test
    void areReadByTheUnitAndTheAuditorAndByNobodyOutside() {
        returned();

        assertThat(read(made.username(Role.HEAD))).hasSize(1);
        assertThat(read(made.username(Role.AUDITOR))).hasSize(1);
        assertThat(read(made.otherOfficer().username())).isEmpty();
        assertThat(read(made.username(Role.NEGOTIATOR))).isEmpty();
    }

    @Test
    void keepsWhatWasDecidedOnForTheNextLook() {
        assertThat(open(Role.GOVERNOR).look()).isEmpty();
        returned();
        walk.until(made, id, "Task_ApproveDraft");

        assertThat(open(Role.GOVERNOR).look()).isPresent();
    }

    private void returned() {
        as(
                Role.GOVERNOR,
                () -> drafts.giveBack(task(), Return.toOfficer(Map.of("1.1", "ค่าเป้าหมายต่ำ")), List.of(ON_A_FIELD)));
        jobs.runFor(id);
    }

    private PaperView open(Role role) {
        return actors.as(made.username(role), () -> drafts.open(task()));
    }

    private List<RemarkRow> read(String username) {
        return actors.as(username, () -> remarks.of(Paper.draft(id)));
    }

    private void as(Role role, Runnable work) {
        actors.as(made.username(role), work);
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
