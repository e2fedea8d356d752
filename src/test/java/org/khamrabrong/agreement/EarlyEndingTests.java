package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.CycleSteps;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.worklist.Overview;
import org.khamrabrong.worklist.OverviewFilter;
import org.khamrabrong.worklist.OverviewRow;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way out before the result: who may take it, until when, and what becomes of all that ran. */
@ApplicationTest
class EarlyEndingTests {

    private static final String REASON = "รวมภารกิจไว้กับหน่วยอื่น";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    CycleSteps steps;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Cancellation cancellation;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Overview overview;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    AtOnce atOnce;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_DraftAgreement", "Task_ApproveDraft", "Task_ReviewOffer", "Task_AnswerCounter"})
    void theHeadWithdrawsADraftUntilTheCommitteeMeets(String step) {
        AgreementId id = walk.openedUntil(made, step);

        actors.as(made.username(Role.HEAD), () -> withdrawal.withdraw(id, REASON));

        assertThat(ends(id)).containsExactly("Event_Withdrawn");
        assertNothingRuns(id);
        actors.as(made.username(Role.HEAD), () -> {
            assertThat(agreements.find(id).stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(agreements.earlyEnd(id).orElseThrow().reason()).isEqualTo(REASON);
        });
        assertThat(told(id, "agreement.draft-withdrawn")).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("org.khamrabrong.fixture.CycleWalk#STEPS")
    void theStrategyOfficeCancelsAtEveryStepOfALife(String step) {
        AgreementId id = walk.openedUntil(made, step);

        cancelled(id);
    }

    /** No step waits, but a timer does. */
    @Test
    void theStrategyOfficeCancelsBetweenTwoRounds() {
        AgreementId id = walk.openedUntil(made, "Task_ApproveReport", Role.HEAD);
        forwardWithoutWhatFollows(id, Role.HEAD);
        assertThat(walk.waiting(made, id)).isEmpty();

        cancelled(id);
    }

    @Test
    void theStrategyOfficeCancelsWhileTheResultWaitsForItsDay() {
        AgreementId id = walk.openedUntil(made, "Task_AnswerResult");
        forwardWithoutWhatFollows(id, Role.HEAD);
        assertThat(walk.waiting(made, id)).isEmpty();

        cancelled(id);
    }

    private void forwardWithoutWhatFollows(AgreementId id, Role role) {
        WorkRow row = walk.waiting(made, id).orElseThrow();
        actors.as(made.username(role), () -> steps.forward(row.taskKey(), row.task(), id));
    }

    private void cancelled(AgreementId id) {
        actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, REASON));

        assertThat(ends(id)).containsExactly("Event_Cancelled");
        assertNothingRuns(id);
        assertThat(actors.as(made.username(Role.HEAD), () -> agreements.find(id).stage()))
                .isEqualTo(Stage.CANCELLED);
        assertThat(told(id, "agreement.agreement-cancelled")).isEqualTo(1);
    }

    @Test
    void aStepThatFellAwayIsGoneForWhoeverHasItOpen() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");
        String task = walk.waiting(made, id).orElseThrow().task();

        actors.as(made.username(Role.HEAD), () -> withdrawal.withdraw(id, REASON));

        actors.as(
                made.username(Role.OFFICER),
                () -> assertThatThrownBy(() -> steps.forward("Task_DraftAgreement", task, id))
                        .isInstanceOf(TaskGone.class));
    }

    @Test
    void theHeadComesTooLateOnceTheCommitteeHasIt() {
        AgreementId id = walk.openedUntil(made, "Task_SettleFormally");

        actors.as(made.username(Role.HEAD), () -> {
            assertThat(withdrawal.isOpen(id)).isFalse();
            assertThatThrownBy(() -> withdrawal.withdraw(id, REASON))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("agreement.refusal.tooLateToWithdraw");
        });
        assertThat(walk.waiting(made, id)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "GOVERNOR", "SUPERIOR", "NEGOTIATOR", "COMMITTEE", "EVALUATOR", "STRATEGY"})
    void nobodyButTheHeadWithdraws(Role role) {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        actors.as(
                made.username(role),
                () -> assertThatThrownBy(() -> withdrawal.withdraw(id, REASON)).isInstanceOf(Refusal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "HEAD", "SUPERIOR", "COMMITTEE", "AUDITOR", "ADMINISTRATOR"})
    void nobodyButTheStrategyOfficeCancels(Role role) {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        actors.as(
                made.username(role),
                () -> assertThatThrownBy(() -> cancellation.cancel(id, REASON)).isInstanceOf(Refusal.class));
    }

    @Test
    void anotherUnitsHeadWithdrawsNothing() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");
        String other = organizations
                .person("head.other." + id, made.other(), Role.HEAD)
                .username();

        actors.as(
                other,
                () -> assertThatThrownBy(() -> withdrawal.withdraw(id, REASON)).isInstanceOf(Refusal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000"})
    void nothingEndsWithoutAReasonThatCanBeKept(String reason) {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        actors.as(
                made.username(Role.STRATEGY),
                () -> assertThatThrownBy(() -> cancellation.cancel(id, reason)).isInstanceOf(Refusal.class));
        assertThat(walk.waiting(made, id)).isPresent();
    }

    @Test
    void whatIsClosedIsCancelledNoMore() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");
        walk.untilClosed(made, id);

        actors.as(
                made.username(Role.STRATEGY),
                () -> assertThatThrownBy(() -> cancellation.cancel(id, REASON))
                        .hasMessageContaining("agreement.refusal.tooLateToCancel"));
    }

    @Test
    void ofTwoWhoEndItAtOnceTheSecondFindsItEnded() {
        AgreementId id = walk.openedUntil(made, "Task_ApproveDraft");

        Throwable failure = atOnce.run(
                () -> actors.as(made.username(Role.HEAD), () -> withdrawal.withdraw(id, REASON)),
                () -> actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, REASON)));

        assertThat(failure).isInstanceOf(Refusal.class);
        assertThat(ends(id)).containsExactly("Event_Withdrawn");
    }

    @Test
    void theUnitIsAskedAgainAfterItHasWithdrawn() {
        AgreementId first = walk.openedUntil(made, "Task_DraftAgreement");
        actors.as(made.username(Role.HEAD), () -> withdrawal.withdraw(first, REASON));

        AgreementId second = walk.openedUntil(made, "Task_DraftAgreement");

        assertThat(second).isNotEqualTo(first);
        assertThat(row()).extracting(OverviewRow::agreement).isEqualTo(second.value());
        assertThatThrownBy(() -> organizations.open(made)).isInstanceOf(Refusal.class);
    }

    @Test
    void theOverviewShowsWhatEndedAsEnded() {
        AgreementId id = walk.openedUntil(made, "Task_SettleFormally");

        actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, REASON));

        assertThat(row().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(row().waits()).isNull();
    }

    @Test
    void aDraftThatNoHeadHasApprovedStaysItsUnitsAlsoWhenItIsCancelled() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, REASON));

        actors.as(
                made.username(Role.NEGOTIATOR),
                () -> assertThatThrownBy(() -> agreements.find(id)).isInstanceOf(Refusal.class));
        assertThat(actors.as(
                        made.username(Role.OFFICER), () -> agreements.find(id).stage()))
                .isEqualTo(Stage.CANCELLED);
    }

    private OverviewRow row() {
        return actors.as(
                made.username(Role.STRATEGY),
                () -> overview.page(
                                new OverviewFilter(
                                        FiscalYear.ofBuddhist(2564),
                                        made.division().id(),
                                        null,
                                        false,
                                        false),
                                Pageable.ofSize(5))
                        .getContent()
                        .get(0));
    }

    private void assertNothingRuns(AgreementId id) {
        assertThat(walk.waiting(made, id)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
        assertThat(jobs.createJobQuery().list())
                .noneMatch(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                        == null);
    }

    private List<String> ends(AgreementId id) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .processDefinitionKey("agreement-lifecycle")
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private int told(AgreementId id, String fact) {
        return database.queryForObject(
                "select count(*) from audit_entry where chain = ? and what = ?", Integer.class, id.value(), fact);
    }
}
