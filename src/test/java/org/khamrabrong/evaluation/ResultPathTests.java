package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.workflow.TestCommittee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the committee's quorum through the unit's answer to the published result, by every way. */
@ApplicationTest
class ResultPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    ResultAppeals appeals;

    @Autowired
    AppealDecisions decisions;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    DueJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;
    private String second;
    private String third;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
        second = organizations
                .person("second." + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();
        third = organizations
                .person("third." + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();
    }

    @Test
    void aMajorityOfThreeConfirmsAndTheThirdIsAskedNoMore() {
        AgreementId id = beforeThree();

        confirm(made.username(Role.COMMITTEE), id);
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.CONFIRM);
        confirm(second, id);

        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER_RESULT);
        ResultCourse.Committee asked = course(id).committee();
        assertThat(asked.members()).isEqualTo(3);
        assertThat(asked.quorum()).isEqualTo(2);
        assertThat(asked.confirming()).isEqualTo(2);
        assertThat(reporting.facts(id, "evaluation.result-supported")).hasSize(2);
        assertThat(reporting.facts(id, "evaluation.result-confirmed")).hasSize(1);
    }

    @Test
    void nobodyOfTheCommitteeSpeaksTwice() {
        AgreementId id = beforeThree();
        confirm(second, id);

        actors.as(
                second,
                () -> assertThatThrownBy(() -> confirmation.confirm(stand.confirmStep(id)))
                        .hasMessageContaining("workflow.refusal.spokenBefore"));
    }

    @Test
    void oneNoDoesNotStopWhatTheOthersConfirm() {
        AgreementId id = beforeThree();

        oppose(made.username(Role.COMMITTEE), id, "ตัวเลขไม่ตรงทะเบียน");
        confirm(second, id);
        confirm(third, id);

        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER_RESULT);
    }

    @Test
    void aNoOfTheQuorumGoesBackToEvaluationWithAllReasons() {
        AgreementId id = beforeThree();

        oppose(made.username(Role.COMMITTEE), id, "ตัวเลขไม่ตรงทะเบียน");
        oppose(third, id, "ขอหลักฐานเพิ่ม");

        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ReturnedToEvaluation");
        assertThat(reporting.facts(id, "evaluation.result-returned"))
                .extracting("reason")
                .containsExactly("ตัวเลขไม่ตรงทะเบียน\nขอหลักฐานเพิ่ม");
    }

    /** Else the others would find it taken by whoever was against it. */
    @Test
    void whereTheCommitteeIsAskedAnewAllOfItAre() {
        AgreementId id = beforeThree();
        oppose(made.username(Role.COMMITTEE), id, "ตัวเลขไม่ตรงทะเบียน");
        oppose(third, id, "ขอหลักฐานเพิ่ม");
        stand.start(id);
        stand.acceptAll(made, id);

        committee.of(3, () -> stand.startResult(id));

        assertThat(database.queryForObject(
                        "select assignee from work_item where task = ?", String.class, stand.confirmStep(id)))
                .isNull();
        confirm(second, id);
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.CONFIRM);
    }

    @Test
    void aNoNeedsAReason() {
        AgreementId id = beforeThree();

        actors.as(
                second,
                () -> assertThatThrownBy(() -> confirmation.giveBack(stand.confirmStep(id), "  "))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void whoTakesTheResultClosesTheWayToAnAppeal() {
        AgreementId id = confirmed();
        String task = reporting.task(id, EvaluationSteps.ANSWER_RESULT);

        stand.acknowledge(made, id);

        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        actors.as(
                made.username(Role.HEAD),
                () -> assertThatThrownBy(() -> appeals.appeal(task, "ช้าไป", Map.of("2.1", "นับซ้ำ")))
                        .isInstanceOf(TaskGone.class));
    }

    @Test
    void theWindowIsFifteenWorkingDaysAndEndsAtBangkoksMidnight() {
        AgreementId id = confirmed();

        LocalDate until = course(id).window().until();
        assertThat(actors.asSystem(() -> workingDays.between(LocalDate.now(clock), until)))
                .isEqualTo(15);
        assertThat(timer(id).getDuedate().toInstant())
                .isEqualTo(until.plusDays(1).atStartOfDay(ThaiTime.ZONE).toInstant());
    }

    @Test
    void silenceUntilTheWindowEndsCountsAsAcknowledged() {
        AgreementId id = confirmed();

        management.executeJob(timer(id).getId());
        jobs.runFor(id);

        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        assertThat(course(id).window().acknowledged().by()).isNull();
        assertThat(reporting.facts(id, "evaluation.result-acknowledged")).hasSize(1);
    }

    @Test
    void theCommitteeChangesAResultOnAppealAndTheRecordSaysBeforeAndAfter() {
        AgreementId id = confirmed();
        String task = reporting.task(id, EvaluationSteps.ANSWER_RESULT);
        actors.as(made.username(Role.HEAD), () -> {
            appeals.attachEvidence(task, "2.1", "ทะเบียน.txt", "นับซ้ำสองเรื่อง".getBytes(StandardCharsets.UTF_8));
            appeals.appeal(task, "คะแนนต่ำกว่าผลงาน", Map.of("2.1", "นับเรื่องซ้ำสองเรื่อง"));
        });
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.DECIDE_APPEAL);

        decide(id, Map.of("2.1", AppealDecision.change(Result.of(Map.of("value", "3")), "ตามทะเบียนที่แนบ")));

        assertThat(reporting.ends(id, "agreement-result")).contains("Event_ResultPublished");
        AppealRow appeal = course(id).appeal();
        assertThat(appeal.items().get(0).before()).isEqualTo(ReportingStand.LATE_CASES);
        assertThat(appeal.items().get(0).after()).isEqualTo(Result.of(Map.of("value", "3")));
        assertThat(appeal.totalBefore()).isEqualByComparingTo("4.2800");
        assertThat(reporting.facts(id, "agreement.result-published"))
                .extracting("total")
                .containsExactly("4.6800");
        assertThat(reporting.facts(id, "evaluation.appeal-decided")).hasSize(1);
    }

    @Test
    void theCommitteeMayKeepTheResult() {
        AgreementId id = appealed();

        decide(id, Map.of("2.1", AppealDecision.keep("หลักฐานไม่เปลี่ยน")));

        assertThat(reporting.facts(id, "agreement.result-published"))
                .extracting("total")
                .containsExactly("4.2800");
    }

    @Test
    void anAppealIsRefusedWithoutReasonsOrAgainstAnIndicatorThatIsNone() {
        AgreementId id = confirmed();
        String task = reporting.task(id, EvaluationSteps.ANSWER_RESULT);

        actors.as(made.username(Role.HEAD), () -> {
            for (Map<String, String> reasons :
                    List.of(Map.<String, String>of(), Map.of("2.1", " "), Map.of("9.9", "ไม่มีตัวชี้วัดนี้"))) {
                assertThatThrownBy(() -> appeals.appeal(task, "เหตุผล", reasons))
                        .isInstanceOf(Refusal.class);
            }
            assertThatThrownBy(() -> appeals.appeal(task, "", Map.of("2.1", "นับซ้ำ")))
                    .isInstanceOf(Refusal.class);
        });
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER_RESULT);
    }

    @Test
    void anAppealIsDecidedWholeOrNotAtAll() {
        AgreementId id = appealed();

        assertThatThrownBy(() -> decide(id, Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(
                        id, Map.of("1.1", AppealDecision.keep("ไม่ได้อุทธรณ์"), "2.1", AppealDecision.keep("คงเดิม"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(id, Map.of("2.1", AppealDecision.keep(" "))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(
                        id, Map.of("2.1", AppealDecision.change(Result.of(Map.of("value", "x")), "ไม่ใช่ตัวเลข"))))
                .isInstanceOf(Refusal.class);
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.DECIDE_APPEAL);
    }

    @Test
    void whoAppealedDecidesNothing() {
        AgreementId id = confirmed();
        organizations.give(made.username(Role.HEAD), Role.COMMITTEE, made.office());
        appeal(id);

        actors.as(
                made.username(Role.HEAD),
                () -> assertThatThrownBy(() -> decisions.propose(
                                reporting.task(id, EvaluationSteps.DECIDE_APPEAL),
                                "เหตุผล",
                                Map.of("2.1", AppealDecision.keep("คงเดิม"))))
                        .isInstanceOf(Refusal.class));
    }

    private AgreementId beforeThree() {
        AgreementId id = stand.evaluating(made);
        stand.acceptAll(made, id);
        committee.of(3, () -> stand.startResult(id));
        return id;
    }

    private AgreementId confirmed() {
        AgreementId id = stand.confirming(made);
        confirm(made.username(Role.COMMITTEE), id);
        return id;
    }

    private AgreementId appealed() {
        AgreementId id = confirmed();
        appeal(id);
        return id;
    }

    private void appeal(AgreementId id) {
        actors.as(
                made.username(Role.HEAD),
                () -> appeals.appeal(
                        reporting.task(id, EvaluationSteps.ANSWER_RESULT), "คะแนนต่ำ", Map.of("2.1", "นับเรื่องซ้ำ")));
    }

    private void confirm(String who, AgreementId id) {
        actors.as(who, () -> confirmation.confirm(stand.confirmStep(id)));
    }

    private void oppose(String who, AgreementId id, String reason) {
        actors.as(who, () -> confirmation.giveBack(stand.confirmStep(id), reason));
    }

    private void decide(AgreementId id, Map<String, AppealDecision> decided) {
        actors.as(
                second,
                () -> decisions.propose(reporting.task(id, EvaluationSteps.DECIDE_APPEAL), "ตามหลักฐาน", decided));
        jobs.runFor(id);
    }

    private ResultCourse course(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.course(id).orElseThrow());
    }

    /** The end of the window. */
    private Job timer(AgreementId id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId("Timer_AppealWindowEnds")
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }
}
