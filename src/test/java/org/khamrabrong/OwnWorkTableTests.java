package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleSteps;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever had a hand in the work, though a colleague handed it in or wrote over it, and though moved to another unit since,
 * judges it nowhere; the same person without that hand in it does.
 */
@ApplicationTest
class OwnWorkTableTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    CycleSteps steps;

    @Autowired
    Drafting drafting;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Reporting reporting;

    @Autowired
    Evaluations evaluations;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @ParameterizedTest
    @CsvSource({
        "OFFICER,    Task_DraftAgreement,  GOVERNOR,   Task_ApproveDraft",
        "OFFICER,    Task_DraftAgreement,  HEAD,       Task_ApproveDraft",
        "OFFICER,    Task_DraftAgreement,  NEGOTIATOR, Task_ReviewOffer",
        "OFFICER,    Task_DraftAgreement,  COMMITTEE,  Task_SettleFormally",
        "OFFICER,    Task_DraftAgreement,  SUPERIOR,   Task_SignAsReceiver",
        "OFFICER,    Task_DraftAgreement,  EVALUATOR,  Task_EvaluateReports",
        "OFFICER,    Task_DraftAgreement,  COMMITTEE,  Task_ConfirmResult",
        "GOVERNOR,   Task_ApproveDraft,     HEAD,       Task_ApproveDraft",
        "NEGOTIATOR, Task_ReviewOffer,     OFFICER,    Task_AnswerCounter",
        "OFFICER,    Task_AnswerCounter,   COMMITTEE,  Task_SettleFormally",
        "OFFICER,    Task_AnswerCounter,   SUPERIOR,   Task_SignAsReceiver",
        "COMMITTEE,  Task_SettleFormally,  OFFICER,    Task_AnswerCommittee",
        "OFFICER,    Task_AnswerCommittee, COMMITTEE,  Task_SettleFormally",
        "OFFICER,    Task_ReportResults,   GOVERNOR,   Task_ApproveReport",
        "OFFICER,    Task_ReportResults,   HEAD,       Task_ApproveReport",
        "OFFICER,    Task_ReportResults,   EVALUATOR,  Task_EvaluateReports",
        "GOVERNOR,   Task_ApproveReport,   HEAD,       Task_ApproveReport",
        "OFFICER,    Task_AnswerChallenge, EVALUATOR,  Task_EvaluateReports",
        "OFFICER,    Task_AnswerChallenge, COMMITTEE,  Task_ConfirmResult",
        "EVALUATOR,  Task_EvaluateReports, COMMITTEE,  Task_ConfirmResult"
    })
    void refusesWhoeverHadAHandInIt(Role working, String work, Role judging, String judgement) {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, work);
        String hand = person(made, "hand", working, judging);
        takePart(hand, made, id);

        walk.until(made, id, judgement, judging);
        move(hand, made, judging);

        String task = walk.waiting(made, id).orElseThrow().task();
        String clean = person(made, "clean", judging);
        actors.as(hand, () -> {
            refused(() -> tasks.open(task));
            refused(() -> tasks.claim(task));
            refused(() -> steps.forward(judgement, task, id));
            assertThat(tasks.mayOpen(task)).isFalse();
            assertThat(tasks.judgesOwnWork(task)).isTrue();
            assertThat(offered(id)).isFalse();
        });
        move(clean, made, judging);
        actors.as(clean, () -> {
            assertThat(tasks.mayOpen(task)).isTrue();
            assertThat(tasks.judgesOwnWork(task)).isFalse();
            assertThat(offered(id)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER,    Task_DraftAgreement,  HEAD,       Task_SignAsMaker",
        "GOVERNOR,   Task_ApproveDraft,     HEAD,       Task_SignAsMaker",
        "OFFICER,    Task_DraftAgreement,  GOVERNOR,   Task_ApproveReport",
        "OFFICER,    Task_DraftAgreement,  HEAD,       Task_ApproveReport",
        "NEGOTIATOR, Task_ReviewOffer,     COMMITTEE,  Task_SettleFormally",
        "NEGOTIATOR, Task_ReviewOffer,     SUPERIOR,   Task_SignAsReceiver",
        "NEGOTIATOR, Task_ReviewOffer,     EVALUATOR,  Task_EvaluateReports",
        "GOVERNOR,   Task_ApproveReport,   EVALUATOR,  Task_EvaluateReports"
    })
    void allowsWhatIsNoJudgementOfOnesOwn(Role working, String work, Role judging, String judgement) {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, work);
        String hand = person(made, "hand", working, judging);
        takePart(hand, made, id);

        walk.until(made, id, judgement, judging);
        move(hand, made, judging);

        actors.as(hand, () -> {
            assertThat(tasks.mayOpen(walk.waiting(made, id).orElseThrow().task()))
                    .isTrue();
            assertThat(offered(id)).isTrue();
        });
        walk.forwardAs(hand, made, id);
    }

    @Test
    void aReportOfTheRoundBeforeKeepsNobodyFromApprovingThisOne() {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, "Task_ReportResults");
        String hand = person(made, "hand", Role.OFFICER, Role.GOVERNOR);
        takePart(hand, made, id);
        walk.until(made, id, "Task_ApproveReport", Role.HEAD);
        walk.forward(made, id);

        walk.until(made, id, "Task_ApproveReport");

        actors.as(hand, () -> assertThat(offered(id)).isTrue());
        walk.forwardAs(hand, made, id);
    }

    @Test
    void anApprovalThatLapsedBindsNobody() {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, "Task_ApproveDraft");
        String hand = person(made, "hand", Role.GOVERNOR, Role.HEAD);
        walk.forwardAs(hand, made, id);
        walk.toFirstLevel(made, id);
        released(hand, made, id);
        walk.until(made, id, "Task_ApproveDraft", Role.HEAD);

        released(made.username(Role.HEAD), made, id);
        walk.forwardAs(hand, made, id);

        assertThat(walk.waiting(made, id)).map(WorkRow::taskKey).contains("Task_ReviewOffer");
    }

    /** What comes back is given to the one who had it. */
    private void released(String username, Made made, AgreementId id) {
        actors.as(
                username,
                () -> tasks.release(walk.waiting(made, id).orElseThrow().task()));
    }

    /** Does some of the step where a part of it can be done, and leaves the handing in to the colleague; else does it. */
    private void takePart(String username, Made made, AgreementId id) {
        WorkRow row = walk.waiting(made, id).orElseThrow();
        String task = row.task();
        actors.as(username, () -> {
            switch (row.taskKey()) {
                case "Task_DraftAgreement" -> {
                    drafting.moveIndicator(task, agreements.find(id).revision(), "1.1", 1);
                    tasks.release(task);
                }
                case "Task_ReportResults" -> {
                    reporting.saveResult(task, "1.1", Result.of(Map.of("numerator", "9", "denominator", "10")), "ร่าง");
                    tasks.release(task);
                }
                case "Task_SettleFormally" -> steps.adjourn(task);
                case "Task_ReviewOffer" -> steps.back(row.taskKey(), task);
                case "Task_EvaluateReports" ->
                    evaluations.evaluate(
                            task, Map.of("1.1", Decision.challenge("ถาม"), "2.1", Decision.challenge("ถาม")));
                default -> steps.forward(row.taskKey(), task, id);
            }
        });
        jobs.runFor(id);
    }

    private boolean offered(AgreementId id) {
        UUID agreement = id.value();
        return EveryPage.of(worklist::available).stream()
                .anyMatch(row -> row.agreement().equals(agreement));
    }

    private String person(Made made, String name, Role... roles) {
        return organizations
                .person(name + "." + made.division().code(), unit(made, roles[0]), roles)
                .username();
    }

    private void move(String username, Made made, Role role) {
        organizations.move(username, unit(made, role));
    }

    private static Unit unit(Made made, Role role) {
        return switch (role.reach()) {
            case OWN_UNIT -> made.division();
            case RECEIVING_UNIT -> made.national();
            default -> made.office();
        };
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining("workflow.refusal.ownWork");
    }
}
