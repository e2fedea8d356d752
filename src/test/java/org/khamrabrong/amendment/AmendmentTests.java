package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;
import static org.khamrabrong.amendment.AmendmentStand.DECIDE;
import static org.khamrabrong.amendment.AmendmentStand.WRITE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.approval.LevelGap;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request to amend must hold, and who may do what with it. */
@ApplicationTest
class AmendmentTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    AmendmentStand stand;

    @Autowired
    AmendmentRequests requests;

    @Autowired
    AmendmentForms forms;

    @Autowired
    AmendmentWriting writing;

    @Autowired
    AmendmentApproval approval;

    @Autowired
    AmendmentDecisions decisions;

    @Autowired
    AmendmentDirectory amendments;

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
    void isHandedInOnlyWhereTheWeightsAddUp() {
        stand.asked(made, id);
        stand.change(made, id, "1.1", new BigDecimal(50));

        refused(Role.OFFICER, "amendment.refusal.weights", () -> stand.submitted(made, id, 1));
    }

    @Test
    void isHandedInOnlyWhereSomethingChangesAndSomethingShowsIt() {
        stand.asked(made, id);
        String task = stand.task(id, WRITE);
        refused(
                Role.OFFICER,
                "amendment.refusal.evidenceMissing",
                () -> writing.submit(task, revision(task), 1, "เหตุ"));
        refused(Role.OFFICER, "amendment.refusal.nothingChanged", () -> stand.submitted(made, id, 1));
    }

    @Test
    void takesNoTextThatIsTooLong() {
        stand.asked(made, id);
        String huge = "ก".repeat(200_000);
        refused(
                Role.OFFICER,
                "kernel.refusal.textTooLong",
                () -> stand.change(made, id, stand.indicator(made, id, "1.1").withName(huge)));
        stand.worded(made, id);
        stand.attach(made, id, "เหตุ.txt", "เหตุผล".getBytes(StandardCharsets.UTF_8));
        String task = stand.task(id, WRITE);
        refused(Role.OFFICER, "kernel.refusal.textTooLong", () -> writing.submit(task, revision(task), 1, huge));
    }

    @Test
    void isHandedInOnceFromTwoWindows() {
        stand.asked(made, id);
        String task = stand.task(id, WRITE);
        stand.worded(made, id);
        stand.submitted(made, id, 1);

        assertThatThrownBy(() -> actors.as(made.username(Role.OFFICER), () -> writing.submit(task, 1, 1, "อีกครั้ง")))
                .isInstanceOf(org.khamrabrong.workflow.TaskGone.class);
    }

    @Test
    void isHandedInForARoundThatHasNotOpened() {
        stand.asked(made, id);
        stand.weightsMoved(made, id);
        stand.openRound(made, id, 1);

        refused(Role.OFFICER, "amendment.refusal.roundTooEarly", () -> stand.submitted(made, id, 1));
        refused(Role.OFFICER, "amendment.refusal.roundTooEarly", () -> stand.handIn(made, id, 7));
    }

    @Test
    void takesNoHostileEvidence() {
        stand.asked(made, id);
        byte[] program = "MZ\u0000\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);
        refused(
                Role.OFFICER,
                "reporting.refusal.evidenceTypeUnknown",
                () -> stand.attach(made, id, "หลักฐาน.pdf", program));
        refused(Role.OFFICER, "reporting.refusal.evidenceEmpty", () -> stand.attach(made, id, "a.txt", new byte[0]));
        refused(
                Role.OFFICER,
                "reporting.refusal.evidenceTooLarge",
                () -> stand.attach(made, id, "a.txt", new byte[Reporting.LARGEST_FILE + 1]));
        stand.attach(made, id, "../../etc/passwd.txt", "ข้อความ".getBytes(StandardCharsets.UTF_8));
        String kept = actors.as(
                made.username(Role.OFFICER),
                () -> amendments.find(id, 1).files().get(0).file().fileName());
        assertThat(kept).doesNotContain("/").doesNotContain("..");
    }

    @Test
    void keepsItsFilesToThoseWhoMayReadTheRequest() {
        stand.asked(made, id);
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        UUID file = actors.as(
                made.username(Role.OFFICER),
                () -> amendments.find(id, 1).files().get(0).id());

        refused(Role.NEGOTIATOR, "reporting.refusal.unknownEvidence", () -> amendments.file(file));
        stand.approved(made, id);
        assertThat(actors.as(made.username(Role.NEGOTIATOR), () -> amendments.file(file))
                        .fileName())
                .isEqualTo("เหตุ.txt");
        refused(made.otherOfficer().username(), "agreement.refusal.agreementNotYours", () -> amendments.file(file));
    }

    @Test
    void isNotSeenOutsideTheUnitBeforeItIsApproved() {
        stand.asked(made, id);

        assertThat(actors.as(made.username(Role.HEAD), () -> amendments.list(id)))
                .hasSize(1);
        assertThat(actors.as(made.username(Role.AUDITOR), () -> amendments.list(id)))
                .hasSize(1);
        assertThat(actors.as(made.username(Role.NEGOTIATOR), () -> amendments.list(id)))
                .isEmpty();
        refused(Role.NEGOTIATOR, "amendment.refusal.unknown", () -> amendments.find(id, 1));

        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id));
        assertThat(actors.as(made.username(Role.NEGOTIATOR), () -> amendments.list(id)))
                .isEmpty();
    }

    @Test
    void isAcceptedInPartWhereWhatIsLeftAddsUp() {
        stand.asked(made, id);
        stand.weightsMoved(made, id);
        stand.worded(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);

        refused(
                Role.NEGOTIATOR,
                "amendment.refusal.weights",
                () -> decisions.accept(stand.task(id, DECIDE), Set.of("1.1"), "เฉพาะข้อแรก"));
        refused(
                Role.NEGOTIATOR,
                "amendment.refusal.notAsked",
                () -> decisions.accept(stand.task(id, DECIDE), Set.of("9.9"), "ไม่มี"));
    }

    @Test
    void keepsWhatWasRefusedAsItWas() {
        stand.asked(made, id);
        stand.worded(made, id);
        stand.change(made, id, stand.indicator(made, id, "2.1").withName("จำนวนเรื่องที่ล่าช้าเกินกำหนด"));
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        refused(
                Role.NEGOTIATOR,
                "agreement.refusal.reasonMissing",
                () -> decisions.accept(stand.task(id, DECIDE), Set.of("1.1"), " "));

        stand.accepted(made, id, "1.1");

        AmendmentSheet sheet = actors.as(made.username(Role.NEGOTIATOR), () -> amendments.find(id, 1));
        assertThat(sheet.contents().agreed().indicator("1.1").orElseThrow().title())
                .endsWith("ทุกช่องทาง");
        assertThat(sheet.contents().agreed().indicator("2.1").orElseThrow().title())
                .isEqualTo("จำนวนเรื่องที่ล่าช้า");
        assertThat(sheet.row().state()).isEqualTo(AmendmentState.IN_FORCE);
    }

    @Test
    void isDecidedOnceFromTwoWindows() {
        stand.asked(made, id);
        stand.worded(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        String task = stand.task(id, DECIDE);
        stand.accepted(made, id, "1.1");

        assertThatThrownBy(() -> actors.as(made.username(Role.NEGOTIATOR), () -> decisions.refuse(task, "เปลี่ยนใจ")))
                .isInstanceOf(org.khamrabrong.workflow.TaskGone.class);
    }

    @Test
    void isWrittenByOneWindowAtATime() {
        stand.asked(made, id);
        String task = stand.task(id, WRITE);
        long seen = actors.as(made.username(Role.OFFICER), () -> revision(task));
        stand.worded(made, id);

        refused(Role.OFFICER, "kernel.refusal.changedMeanwhile", () -> writing.removeIndicator(task, seen, "2.1"));
    }

    @Test
    void isApprovedByNobodyWhoWroteIt() {
        String governor = made.username(Role.GOVERNOR);
        organizations.give(governor, Role.OFFICER, made.division());
        stand.asked(made, id);
        String task = stand.task(id, WRITE);
        actors.as(governor, () -> {
            writing.removeIndicator(task, revision(task), "2.1");
            writing.restoreIndicator(task, revision(task), "2.1");
            Indicator worded = forms.writing(task)
                    .sheet()
                    .contents()
                    .proposed()
                    .indicator("1.1")
                    .orElseThrow()
                    .withName("ถ้อยคำใหม่");
            writing.changeIndicator(task, revision(task), worded);
            writing.attach(task, "เหตุ.txt", "เหตุผล".getBytes(StandardCharsets.UTF_8));
            assertThat(forms.writing(task).sheet().approval().gaps())
                    .extracting(LevelGap::instead)
                    .containsExactly(LevelGap.Instead.NEXT);
            writing.submit(task, revision(task), 1, "แก้ถ้อยคำ");
        });

        refused(Role.GOVERNOR, "workflow.refusal.notYourTask", () -> approval.approve(stand.task(id, APPROVE)));
        stand.approvedBy(made.username(Role.HEAD), id);
        assertThat(stand.waiting(id)).containsExactly(DECIDE);
    }

    @Test
    void opensNoStepToWhoeverIsNotAskedThere() {
        stand.asked(made, id);
        refusedToOthers(stand.task(id, WRITE), Role.OFFICER, task -> forms.writing(task));
        stand.worded(made, id);
        stand.submitted(made, id, 1);
        for (Role level : List.of(Role.GOVERNOR, Role.HEAD)) {
            refusedToOthers(stand.task(id, APPROVE), level, task -> approval.approve(task));
            stand.approvedBy(made.username(level), id);
        }
        refusedToOthers(stand.task(id, DECIDE), Role.NEGOTIATOR, task -> decisions.refuse(task, "ไม่"));
    }

    private void refusedToOthers(String task, Role asked, Consumer<String> work) {
        for (Role role : Role.values()) {
            if (role != asked) {
                refused(role, "workflow.refusal.notYourTask", () -> work.accept(task));
            }
        }
        refused(made.otherOfficer().username(), "workflow.refusal.notYourTask", () -> work.accept(task));
    }

    private long revision(String task) {
        return forms.writing(task).sheet().revision();
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
