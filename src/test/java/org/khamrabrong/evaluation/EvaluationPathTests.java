package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Every way through evaluation and result, with the real delegates. */
@ApplicationTest
class EvaluationPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    Evaluations evaluations;

    @Autowired
    AnswerApproval approval;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    ResultAppeals appeals;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void computesTheFinalScoreWhenNothingIsChallenged() {
        AgreementId id = stand.evaluating(made);

        stand.evaluate(
                made,
                id,
                Map.of(
                        "1.1", Decision.accept(),
                        "2.1", Decision.adjust(Result.of(Map.of("value", "6")), "นับรวมเรื่องที่ตกหล่น")));

        assertThat(reporting.ends(id, "agreement-evaluation")).containsExactly("Event_Evaluated");
        actors.as(made.username(Role.OFFICER), () -> {
            assertThat(agreements.find(id).stage()).isEqualTo(Stage.RESULT);
            EvaluationSheet sheet = directory.find(id).orElseThrow();
            assertThat(sheet.self().total()).isEqualByComparingTo("4.2800");
            assertThat(sheet.committee().total()).isEqualByComparingTo("4.0800");
        });
        assertThat(reporting.facts(id, "evaluation.result-adjusted"))
                .extracting("indicator", "was", "result", "reason")
                .containsExactly(tuple("2.1", "5.0000 (3.5000)", "6.0000 (3.0000)", "นับรวมเรื่องที่ตกหล่น"));
    }

    @Test
    void asksTheOfficerAboutAChallengeAndComesBackToTheEvaluator() {
        AgreementId id = stand.evaluating(made);

        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียนเรื่องล่าช้า")));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER);
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(
                        stand.answerStep(id),
                        Map.of("2.1", new Answer("ทะเบียนครบแล้ว พบเพิ่มสองเรื่อง", Result.of(Map.of("value", "7"))))));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.APPROVE_ANSWER);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.approve(reporting.task(id, EvaluationSteps.APPROVE_ANSWER), List.of()));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.APPROVE_ANSWER);
        actors.as(
                made.username(Role.HEAD),
                () -> approval.approve(reporting.task(id, EvaluationSteps.APPROVE_ANSWER), List.of()));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.EVALUATE);
        stand.evaluate(made, id, Map.of("2.1", Decision.accept()));

        assertThat(reporting.ends(id, "agreement-evaluation"))
                .containsExactly("Event_AnswerLevelApproved", "Event_AnswerLevelApproved", "Event_Evaluated");
        actors.as(made.username(Role.COMMITTEE), () -> {
            EvaluationSheet sheet = directory.find(id).orElseThrow();
            assertThat(sheet.committee().indicator("2.1").orElseThrow().score()).isEqualByComparingTo("2.5");
            assertThat(sheet.self().indicator("2.1").orElseThrow().score()).isEqualByComparingTo("3.5");
            assertThat(sheet.items().get(1).challenges())
                    .extracting(
                            challenge -> challenge.question().words(),
                            challenge -> challenge.reply().answer().words())
                    .containsExactly(tuple("ขอทะเบียนเรื่องล่าช้า", "ทะเบียนครบแล้ว พบเพิ่มสองเรื่อง"));
        });
    }

    @Test
    void asksNobodyInTheUnitWhereTheFiguresStand() {
        AgreementId id = challenged();

        answer(id, Answer.of("ทะเบียนครบแล้ว"));

        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.EVALUATE);
    }

    @Test
    void asksTheOfficerOnceMoreForWhatTheGovernorOrTheHeadGivesBack() {
        AgreementId id = challenged();
        Answer corrected = new Answer("พบเพิ่มสองเรื่อง", Result.of(Map.of("value", "7")));
        answer(id, corrected);

        giveBack(Role.GOVERNOR, id, EvaluationSteps.APPROVE_ANSWER, "ขอทะเบียนฉบับเต็ม");
        actors.as(
                made.username(Role.OFFICER),
                () -> assertThat(evaluations
                                .open(stand.answerStep(id))
                                .in(ItemState.CHALLENGED)
                                .get(0)
                                .returned())
                        .isEqualTo("ขอทะเบียนฉบับเต็ม"));
        answer(id, corrected);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.approve(reporting.task(id, EvaluationSteps.APPROVE_ANSWER), List.of()));
        giveBack(Role.HEAD, id, EvaluationSteps.APPROVE_ANSWER, "ยังไม่ตรงทะเบียน");
        answer(id, Answer.of("คงตัวเลขเดิม"));

        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.EVALUATE);
        actors.as(
                made.username(Role.EVALUATOR),
                () -> assertThat(evaluations
                                .open(stand.evaluateStep(id))
                                .items()
                                .get(1)
                                .presented())
                        .isEqualTo(ReportingStand.LATE_CASES));
        assertThat(reporting.facts(id, "evaluation.answer-returned")).hasSize(2);
    }

    @Test
    void keepsTheEvidenceOfAnAnswerInReachOfTheEvaluator() {
        AgreementId id = challenged();
        String task = stand.answerStep(id);
        byte[] file = "ทะเบียนเรื่องล่าช้า".getBytes(StandardCharsets.UTF_8);

        actors.as(made.username(Role.OFFICER), () -> {
            evaluations.attachEvidence(task, "2.1", "ทะเบียน.txt", file);
            assertThatThrownBy(() -> evaluations.attachEvidence(task, "2.1", "ซ้ำ.txt", file))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> evaluations.attachEvidence(task, "1.1", "อื่น.txt", file))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> evaluations.attachEvidence(task, "2.1", "x.exe", new byte[] {77, 90}))
                    .isInstanceOf(Refusal.class);
            evaluations.attachEvidence(task, "2.1", "ผิด.txt", "ผิดไฟล์".getBytes(StandardCharsets.UTF_8));
            evaluations.removeEvidence(
                    task, evaluations.evidence(task, "2.1").get(1).id());
        });
        answer(id, Answer.of("ตามทะเบียนที่แนบ"));

        actors.as(
                made.username(Role.EVALUATOR),
                () -> assertThat(evaluations
                                .open(stand.evaluateStep(id))
                                .items()
                                .get(1)
                                .reported()
                                .evidence())
                        .extracting(row -> row.file().fileName())
                        .contains("ทะเบียน.txt")
                        .doesNotContain("ผิด.txt"));
        assertThat(reporting.facts(id, "evaluation.evidence-added")).hasSize(2);
    }

    private AgreementId challenged() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียนเรื่องล่าช้า")));
        return id;
    }

    private void answer(AgreementId id, Answer answer) {
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", answer)));
    }

    private void giveBack(Role role, AgreementId id, String step, String reason) {
        actors.as(
                made.username(role),
                () -> approval.giveBack(reporting.task(id, step), Return.toOfficer(Map.of("2.1", reason)), List.of()));
    }

    @Test
    void publishesTheResultThatTheCommitteeConfirms() {
        AgreementId id = stand.confirming(made);

        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(stand.confirmStep(id)));
        stand.acknowledge(made, id);

        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        actors.as(made.username(Role.HEAD), () -> {
            assertThat(agreements.find(id).stage()).isEqualTo(Stage.CLOSED);
            assertThat(agreements.page(null, null, Pageable.ofSize(5)))
                    .filteredOn(row -> row.id().equals(id.value()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.resultPublishedAt()).isNotNull());
            assertThat(directory.find(id).orElseThrow().course().state()).isEqualTo(EvaluationState.PUBLISHED);
        });
    }

    @Test
    void goesBackToEvaluationWhenTheCommitteeReturnsTheResult() {
        AgreementId id = stand.confirming(made);

        actors.as(
                made.username(Role.COMMITTEE),
                () -> confirmation.giveBack(stand.confirmStep(id), "ให้ตรวจตัวชี้วัด 2.1 อีกครั้ง"));
        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ReturnedToEvaluation");
        stand.start(id);

        actors.as(made.username(Role.EVALUATOR), () -> {
            EvaluationSheet sheet = evaluations.open(stand.evaluateStep(id));
            assertThat(sheet.course().returnReason()).isEqualTo("ให้ตรวจตัวชี้วัด 2.1 อีกครั้ง");
            assertThat(sheet.in(ItemState.ACCEPTED)).hasSize(2);
        });
        stand.evaluate(made, id, Map.of("2.1", Decision.adjust(Result.of(Map.of("value", "8")), "นับใหม่")));
        stand.startResult(id);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(stand.confirmStep(id)));
        stand.acknowledge(made, id);
        assertThat(reporting.ends(id, "agreement-result"))
                .contains("Event_ReturnedToEvaluation", "Event_ResultPublished");
        assertThat(reporting.facts(id, "agreement.result-published"))
                .extracting("total")
                .containsExactly("3.6800");
    }
}
