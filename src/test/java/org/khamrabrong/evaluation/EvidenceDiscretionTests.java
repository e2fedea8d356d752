package org.khamrabrong.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER_RESULT;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.EvidenceFile;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.ReportingStand;
import org.springframework.beans.factory.annotation.Autowired;

/** Which files nobody outside of the unit knows of before what they prove has left it. */
@ApplicationTest
class EvidenceDiscretionTests {

    private static final Map<String, Answer> ANSWERS =
            Map.of("1.1", Answer.of("ตามไฟล์"), "2.1", Answer.of("ตามรายงาน"));

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private AnswerRecall answerRecall;

    @Autowired
    private AppealRecall appealRecall;

    @Autowired
    private ResultAppeals appeals;

    @Autowired
    private ResultConfirmation confirmation;

    @Autowired
    private EvaluationStand stand;

    @Autowired
    private ReopeningStand reopenings;

    @Autowired
    private ReportingStand reporting;

    @Autowired
    private ReopeningRequests requests;

    @Autowired
    private ReopeningApproval approval;

    @Autowired
    private EvaluationDirectory directory;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private ReportDirectory reports;

    @Autowired
    private Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EVALUATOR", "COMMITTEE", "STRATEGY", "SUPERIOR"})
    void aFileOfFinalFiguresIsKnownToNobodyOutsideOfTheUnitBeforeItHasApprovedThem(Role role) {
        AgreementId id = reopened();
        String reader = made.username(role);
        EvidenceRow file = files(made.username(Role.OFFICER), id).get(0);

        assertThat(files(reader, id)).isEmpty();
        assertThatThrownBy(() -> read(reader, file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("reporting.refusal.unknownEvidence"));

        reopenings.reviewed(made, id);
        assertThat(files(reader, id)).isEmpty();
        reopenings.approved(made, id);

        assertThat(files(reader, id)).extracting(EvidenceRow::id).containsExactly(file.id());
        assertThat(read(reader, file).fileName()).isEqualTo("ทะเบียน.txt");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "GOVERNOR", "HEAD", "AUDITOR"})
    void theUnitAndTheAuditorReadItsFilesAtOnce(Role role) {
        AgreementId id = reopened();

        EvidenceRow file = files(made.username(role), id).get(0);

        assertThat(read(made.username(role), file).fileName()).isEqualTo("ทะเบียน.txt");
    }

    @Test
    void theFilesOfFiguresThatWereNeverApprovedStayInsideWhenOthersAreApprovedLater() {
        AgreementId id = reopened();
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(reporting.task(id, APPROVE_REOPENING), "ทะเบียนคนละฉบับ", List.of()));
        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id, "ตัวเลขเดิมถูกต้อง"));
        reopenings.published(made, id, ReopeningStand.FINAL);

        assertThat(files(made.username(Role.OFFICER), id)).hasSize(2);
        assertThat(files(made.username(Role.EVALUATOR), id)).hasSize(1);
    }

    @Test
    void aFileOfAnAnswerIsKnownToTheEvaluatorsOnceItIsAnswered() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(
                made, id, Map.of("1.1", Decision.challenge("ขอหลักฐาน"), "2.1", Decision.challenge("ขอหลักฐาน")));
        String officer = made.username(Role.OFFICER);
        String task = stand.answerStep(id);
        actors.as(officer, () -> evaluations.attachEvidence(task, "1.1", "บันทึก.txt", "ตามบันทึก".getBytes(UTF_8)));
        assertThat(files(officer, id)).hasSize(1);
        assertThat(files(made.username(Role.EVALUATOR), id)).isEmpty();

        actors.as(officer, () -> evaluations.answerChallenges(task, ANSWERS));

        assertThat(files(made.username(Role.EVALUATOR), id)).hasSize(1);
    }

    @Test
    void theFilesOfARecalledAnswerAreTheUnitsAloneUntilTheyAreHandedInAgain() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(
                made, id, Map.of("1.1", Decision.challenge("ขอหลักฐาน"), "2.1", Decision.challenge("ขอหลักฐาน")));
        String officer = made.username(Role.OFFICER);
        String evaluator = made.username(Role.EVALUATOR);
        String first = stand.answerStep(id);
        answered(id);
        EvidenceRow file = files(evaluator, id).get(0);

        actors.as(officer, () -> answerRecall.recall(first));

        assertThat(files(officer, id)).hasSize(1);
        assertThat(files(evaluator, id)).isEmpty();
        assertThatThrownBy(() -> read(evaluator, file)).isInstanceOf(Refusal.class);
        actors.as(officer, () -> evaluations.answerChallenges(stand.answerStep(id), ANSWERS));
        assertThat(files(evaluator, id)).extracting(EvidenceRow::id).containsExactly(file.id());
    }

    @Test
    void theFilesOfARecalledAppealAreTheUnitsAloneUntilTheyAreHandedInAgainAndEarlierOnesStay() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(
                made, id, Map.of("1.1", Decision.challenge("ขอหลักฐาน"), "2.1", Decision.challenge("ขอหลักฐาน")));
        answered(id);
        stand.acceptAll(made, id);
        stand.startResult(id);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(stand.confirmStep(id)));
        String head = made.username(Role.HEAD);
        String committee = made.username(Role.COMMITTEE);
        String step = reporting.task(id, ANSWER_RESULT);
        actors.as(head, () -> appeals.attachEvidence(step, "2.1", "คำอุทธรณ์.txt", "ตามคำอุทธรณ์".getBytes(UTF_8)));
        appealed(id);
        assertThat(files(committee, id)).hasSize(2);

        actors.as(head, () -> appealRecall.recall(step));

        assertThat(files(head, id)).hasSize(2);
        assertThat(files(committee, id))
                .extracting(file -> file.file().fileName())
                .containsExactly("บันทึก.txt");
        appealed(id);
        assertThat(files(committee, id)).hasSize(2);
    }

    /** With a file. */
    private void answered(AgreementId id) {
        actors.as(made.username(Role.OFFICER), () -> {
            String task = stand.answerStep(id);
            evaluations.attachEvidence(task, "1.1", "บันทึก.txt", "ตามบันทึก".getBytes(UTF_8));
            evaluations.answerChallenges(task, ANSWERS);
        });
    }

    private void appealed(AgreementId id) {
        actors.as(
                made.username(Role.HEAD),
                () -> appeals.appeal(reporting.task(id, ANSWER_RESULT), "คะแนนต่ำ", Map.of("2.1", "นับเรื่องซ้ำ")));
    }

    /** Of all indicators, as the page of the evaluation shows them to the reader. */
    private List<EvidenceRow> files(String reader, AgreementId id) {
        return actors.as(reader, () -> directory.find(id)).orElseThrow().items().stream()
                .flatMap(item -> item.reported().evidence().stream())
                .toList();
    }

    private EvidenceFile read(String reader, EvidenceRow file) {
        return actors.as(reader, () -> reports.evidence(file.id()));
    }

    /** Its final figures lie with the governor. */
    private AgreementId reopened() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        return id;
    }
}
