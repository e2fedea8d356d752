package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.ui.page.ApprovalHead;
import org.khamrabrong.agreement.ui.page.ChangesCard;
import org.khamrabrong.amendment.AmendmentForms;
import org.khamrabrong.amendment.AmendmentRemarks;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.amendment.AmendmentWriting;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.AnswerApproval;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.evaluation.ReopeningWriting;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportRemarks;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where an approver is asked once more, what was written beside the figures is shown as it was and as it is. */
@ApplicationTest
class ChangedWordsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand record;

    @Autowired
    Actors actors;

    private Browserless screen;
    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void theExplanationOfAReportedFigureAndItsFiles(
            @Autowired Reporting reporting, @Autowired ReportRemarks decisions) {
        AgreementId id = record.reporting(made);
        record.submitted(made, id);
        givenBack(decisions, id, "Task_ApproveReport", "1.1");
        byOfficer(() -> {
            String task = record.task(id, "Task_ReportResults");
            reporting.attachEvidence(task, "1.1", "แบบสำรวจ.txt", "4381".getBytes(StandardCharsets.UTF_8));
            reporting.saveResult(task, "1.1", ReportingStand.SATISFIED, "สำรวจผู้รับบริการ 250 คน");
            reporting.submit(task);
        });

        open(Role.GOVERNOR, "task/approve-report/", id, "Task_ApproveReport");

        assertThat(text(ApprovalHead.class)).contains("1 ตัวชี้วัด ตั้งแต่");
        assertThat(text(ChangesCard.class))
                .contains(say("reporting.explanation") + " ของตัวชี้วัด 1.1", "สำรวจผู้รับบริการ", "100", "250")
                .contains("แบบสำรวจ.txt")
                .doesNotContain("2.1");
    }

    @Test
    void nothingToALevelThatSeesItForTheFirstTime(@Autowired Reporting reporting, @Autowired ReportRemarks decisions) {
        AgreementId id = record.reporting(made);
        record.submitted(made, id);
        givenBack(decisions, id, "Task_ApproveReport", "1.1");
        byOfficer(() -> {
            String task = record.task(id, "Task_ReportResults");
            reporting.saveResult(task, "1.1", ReportingStand.SATISFIED, "สำรวจผู้รับบริการ 250 คน");
            reporting.submit(task);
        });
        actors.as(
                made.username(Role.GOVERNOR),
                () -> decisions.approve(record.task(id, "Task_ApproveReport"), List.of()));

        open(Role.HEAD, "task/approve-report/", id, "Task_ApproveReport");

        assertThat(text(ApprovalHead.class)).contains(say("agreement.approval.changed.first"));
        assertThat(screen.text()).doesNotContain("100 คน");
    }

    @Test
    void theAnswerToAChallenge(
            @Autowired EvaluationStand stand, @Autowired Evaluations evaluations, @Autowired AnswerApproval decisions) {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
        answered(evaluations, id, "พบเพิ่มสองเรื่อง");
        givenBack(decisions, id, "Task_ApproveAnswer", "2.1");
        answered(evaluations, id, "พบเพิ่มสองเรื่องจากทะเบียนกลาง");

        open(Role.GOVERNOR, "task/approve-answer/", id, "Task_ApproveAnswer");

        assertThat(text(ApprovalHead.class)).contains("1 ตัวชี้วัด ตั้งแต่");
        assertThat(text(ChangesCard.class)).contains(say("evaluation.answer") + " ของตัวชี้วัด 2.1", "ทะเบียนกลาง");
    }

    private void answered(Evaluations evaluations, AgreementId id, String words) {
        Answer seven = new Answer(words, Result.of(Map.of("value", "7")));
        byOfficer(() -> evaluations.answerChallenges(record.task(id, "Task_AnswerChallenge"), Map.of("2.1", seven)));
    }

    @Test
    void theReasonOfFinalFigures(
            @Autowired ReopeningStand stand,
            @Autowired ReopeningWriting writing,
            @Autowired ReopeningApproval decisions) {
        AgreementId id = stand.closed(made);
        stand.asked(made, id);
        stand.submitted(made, id, ReopeningStand.FINAL);
        givenBack(decisions, id, "Task_ApproveReopening", "2.1");
        byOfficer(() -> writing.submit(
                record.task(id, "Task_WriteReopening"), "ตามทะเบียนที่ปิดยอดแล้วเมื่อวาน", ReopeningStand.FINAL));

        open(Role.GOVERNOR, "task/approve-reopening/", id, "Task_ApproveReopening");

        assertThat(text(ApprovalHead.class)).contains(say("agreement.step.notes") + " ตั้งแต่");
        assertThat(text(ChangesCard.class)).contains(say("evaluation.reopening.reason"), "เมื่อวาน");
    }

    @Test
    void theReasonOfARequestedAmendment(
            @Autowired AmendmentStand stand,
            @Autowired AmendmentWriting writing,
            @Autowired AmendmentForms forms,
            @Autowired AmendmentRemarks decisions) {
        AgreementId id = stand.openedUntil(made, "Task_ApproveAmendment");
        givenBack(decisions, id, "Task_ApproveAmendment", "1.1");
        byOfficer(() -> {
            String task = record.task(id, "Task_WriteAmendment");
            writing.submit(task, forms.writing(task).sheet().revision(), 2, "งบประมาณถูกปรับลดปลายปี");
        });

        open(Role.GOVERNOR, "task/approve-amendment/", id, "Task_ApproveAmendment");

        assertThat(text(ApprovalHead.class)).contains(say("agreement.step.notes") + " ตั้งแต่");
        assertThat(text(ChangesCard.class))
                .contains(say("amendment.reason"), "กลาง", "ปลาย")
                .contains(say("language.field.round"));
    }

    private void givenBack(PaperDecisions decisions, AgreementId id, String step, String indicator) {
        actors.as(
                made.username(Role.GOVERNOR),
                () -> decisions.giveBack(
                        record.task(id, step), Return.toOfficer(Map.of(indicator, "ขอรายละเอียดเพิ่ม")), List.of()));
    }

    private void byOfficer(Runnable work) {
        actors.as(made.username(Role.OFFICER), work);
    }

    private void open(Role role, String address, AgreementId id, String step) {
        screen = Browserless.as(made.username(role), context).open(address + record.task(id, step));
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }
}
