package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.StepLooks;
import org.khamrabrong.workflow.TestCommittee;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Final figures of a published result on their way over the levels of their unit and before the committee. */
@ApplicationTest
class ReopeningApprovalTests {

    private static final Result FINAL = Result.of(Map.of("value", "3"));

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ReportingStand reporting;

    @Autowired
    ReopeningRequests requests;

    @Autowired
    ReopeningWriting writing;

    @Autowired
    ReopeningApproval approval;

    @Autowired
    ReopeningRecall recall;

    @Autowired
    StepLooks looks;

    @Autowired
    ReopeningConfirmation confirmation;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    TestCommittee committee;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void figuresAreNotHandedInWithoutChangeReasonOrEvidence() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        String task = reporting.task(id, WRITE_REOPENING);
        String officer = made.username(Role.OFFICER);

        refused(officer, "evaluation.refusal.nothingReopened", () -> writing.submit(task, "เหตุ", Map.of()));
        refused(
                officer,
                "evaluation.refusal.figuresUnchanged",
                () -> writing.submit(task, "เหตุ", Map.of("2.1", ReportingStand.LATE_CASES)));
        refused(officer, "agreement.refusal.reasonMissing", () -> writing.submit(task, " ", ReopeningStand.FINAL));
        refused(
                officer,
                "evaluation.refusal.reopeningUnproven",
                () -> writing.submit(task, "เหตุ", ReopeningStand.FINAL));
        for (Result unusable : List.of(Result.of(Map.of("value", "x")), Result.of(Map.of()))) {
            actors.as(
                    officer,
                    () -> assertThatThrownBy(() -> writing.submit(task, "เหตุ", Map.of("2.1", unusable)))
                            .isInstanceOf(Refusal.class));
        }
        actors.as(
                officer,
                () -> assertThatThrownBy(() -> writing.submit(task, "เหตุ", Map.of("9.9", FINAL)))
                        .isInstanceOf(Refusal.class));
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(row(id).state()).isEqualTo(ReopeningState.WRITING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GOVERNOR", "HEAD"})
    void atEveryLevelItIsGivenBackWithAReasonAndItsEvidenceCountsAgain(Role level) {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        if (level == Role.HEAD) {
            reopenings.reviewed(made, id);
        }
        String task = reporting.task(id, APPROVE_REOPENING);
        refused(
                made.username(level),
                "workflow.refusal.approval.reasonMissing",
                () -> approval.giveBack(task, Return.toOfficer(Map.of("2.1", "")), List.of()));
        actors.as(
                made.username(level),
                () -> approval.giveBack(task, Return.toOfficer(Map.of("2.1", "ทะเบียนคนละฉบับ")), List.of()));

        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(row(id).course().returned()).isEqualTo("2.1: ทะเบียนคนละฉบับ");
        actors.as(
                made.username(Role.OFFICER),
                () -> writing.submit(reporting.task(id, WRITE_REOPENING), "ฉบับที่ถูกต้อง", ReopeningStand.FINAL));
        assertThat(reporting.waiting(id)).containsExactly(APPROVE_REOPENING);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
        reopenings.confirmed(made, id);
        assertThat(reporting.ends(id, "result-reopening")).contains("Event_ResultPublishedAnew");
    }

    @Test
    void theHeadSendsItBackToTheGovernorWhoDecidesOnItOnceMore() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);

        actors.as(
                made.username(Role.HEAD),
                () -> approval.giveBack(
                        reporting.task(id, APPROVE_REOPENING),
                        Return.toLevel(1, Map.of("2.1", "ขอให้เทียบต้นทาง")),
                        List.of()));

        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
        assertThat(reporting.waiting(id)).containsExactly(CONFIRM_REOPENING);
    }

    @Test
    void whatNobodyHasLookedAtIsTakenBackAndHandedInAgain() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        String written = reporting.task(id, WRITE_REOPENING);
        reopenings.submitted(made, id, ReopeningStand.FINAL);

        actors.as(made.username(Role.OFFICER), () -> recall.recall(written));

        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(row(id).change().items())
                .extracting(ReopeningRow.Item::after)
                .containsExactly(FINAL);
        assertThat(reporting.facts(id, "evaluation.reopening-recalled")).hasSize(1);
        actors.as(
                made.username(Role.OFFICER),
                () -> writing.submit(reporting.task(id, WRITE_REOPENING), "ฉบับเดิม", ReopeningStand.FINAL));
        assertThat(reporting.waiting(id)).containsExactly(APPROVE_REOPENING);
    }

    @Test
    void whatAnApproverHasLookedAtIsNotTakenBack() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        String written = reporting.task(id, WRITE_REOPENING);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        actors.as(made.username(Role.GOVERNOR), () -> looks.at(reporting.task(id, APPROVE_REOPENING)));

        refused(made.username(Role.OFFICER), "workflow.refusal.openedAlready", () -> recall.recall(written));
        assertThat(reporting.waiting(id)).containsExactly(APPROVE_REOPENING);
    }

    @Test
    void theQuorumDecidesAndItsNoGoesBackToTheOfficerWhileTheResultStands() {
        AgreementId id = reopenings.closed(made);
        String second = member("second.");
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        committee.of(3, () -> reopenings.approved(made, id));

        actors.as(
                made.username(Role.COMMITTEE),
                () -> confirmation.giveBack(reporting.task(id, CONFIRM_REOPENING), "ทะเบียนยังไม่ปิด"));
        assertThat(reporting.waiting(id)).containsExactly(CONFIRM_REOPENING);
        refused(
                made.username(Role.COMMITTEE),
                "workflow.refusal.spokenBefore",
                () -> confirmation.confirm(reporting.task(id, CONFIRM_REOPENING)));
        assertThat(actors.as(made.username(Role.HEAD), () -> directory.reopenings(id))
                        .get(0)
                        .course()
                        .committee())
                .isNull();
        actors.as(second, () -> confirmation.giveBack(reporting.task(id, CONFIRM_REOPENING), "ขอหนังสือยืนยัน"));

        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(row(id).course().returned()).isEqualTo("ทะเบียนยังไม่ปิด\nขอหนังสือยืนยัน");
        assertThat(results(id)).hasSize(1);
    }

    /** Else the others would find it taken by whoever was against it. */
    @Test
    void whereTheCommitteeIsAskedAnewAllOfItAre() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        handedInOnceMore(id);
        actors.as(
                made.username(Role.COMMITTEE),
                () -> confirmation.giveBack(reporting.task(id, CONFIRM_REOPENING), "ทะเบียนยังไม่ปิด"));

        handedInOnceMore(id);

        assertThat(database.queryForList(
                        "select assignee from work_item where task = ?",
                        String.class,
                        reporting.task(id, CONFIRM_REOPENING)))
                .containsOnlyNulls();
    }

    private void handedInOnceMore(AgreementId id) {
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
    }

    @Test
    void whoGaveTheFiguresConfirmsNothing() {
        AgreementId id = reopenings.closed(made);
        organizations.give(made.username(Role.OFFICER), Role.COMMITTEE, made.office());
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);

        actors.as(
                made.username(Role.OFFICER),
                () -> assertThatThrownBy(() -> confirmation.confirm(reporting.task(id, CONFIRM_REOPENING)))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void anEvaluatorWhoAskedConfirmsNothing() {
        AgreementId id = reopenings.closed(made);
        String both = organizations
                .person("both." + made.username(Role.EVALUATOR), made.office(), Role.EVALUATOR, Role.COMMITTEE)
                .username();
        actors.as(both, () -> requests.ask(id, "ต้นทางแจ้งยอดสุดท้าย"));
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);

        actors.as(
                both,
                () -> assertThatThrownBy(() -> confirmation.confirm(reporting.task(id, CONFIRM_REOPENING)))
                        .isInstanceOf(Refusal.class));
    }

    private String member(String before) {
        return organizations
                .person(before + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();
    }

    private void refused(String who, String key, Runnable work) {
        actors.as(
                who,
                () -> assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageContaining(key));
    }

    private List<VersionRow> results(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.versions(id)).stream()
                .filter(version -> version.kind() == VersionKind.RESULT)
                .toList();
    }

    private ReopeningRow row(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.reopenings(id))
                .get(0);
    }
}
