package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the life of an agreement, with the real phases and delegates. */
@ApplicationTest
class LifecyclePathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    HistoryService history;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void goesFromTheDraftThroughBothRoundsToThePublishedResult() {
        AgreementId id = walk.openedUntil(made, "Task_DraftAgreement");

        walk.untilClosed(made, id);

        assertThat(walked(id))
                .containsExactly(
                        "Event_Opened",
                        "Call_Drafting",
                        "Gateway_ToInformalNegotiation",
                        "Call_InformalNegotiation",
                        "Call_FormalNegotiation",
                        "Call_Signing",
                        "Call_Publication",
                        "Gateway_ToPlanNextRound",
                        "Task_PlanNextRound",
                        "Gateway_RoundLeft",
                        "Timer_RoundOpens",
                        "Call_SelfAssessment",
                        "Gateway_ToPlanNextRound",
                        "Task_PlanNextRound",
                        "Gateway_RoundLeft",
                        "Timer_RoundOpens",
                        "Call_SelfAssessment",
                        "Gateway_ToPlanNextRound",
                        "Task_PlanNextRound",
                        "Gateway_RoundLeft",
                        "Gateway_ToEvaluation",
                        "Call_Evaluation",
                        "Call_Result",
                        "Event_Closed");
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void negotiatesInformallyAgainWhenTheCommitteeSendsItBack() {
        AgreementId id = walk.openedUntil(made, "Task_SettleFormally");

        walk.back(made, id);

        assertThat(walked(id))
                .endsWith(
                        "Event_FormalNegotiationReturned", "Gateway_ToInformalNegotiation", "Call_InformalNegotiation");
        assertThat(stage(id)).isEqualTo(Stage.INFORMAL_NEGOTIATION);
        walk.until(made, id, "Task_SignAsMaker");
    }

    @Test
    void negotiatesAgainWhenTheReceiverRefusesToSign() {
        AgreementId id = walk.openedUntil(made, "Task_SignAsReceiver");

        walk.back(made, id);

        assertThat(walked(id))
                .endsWith("Event_SigningRefused", "Gateway_ToInformalNegotiation", "Call_InformalNegotiation");
        assertThat(stage(id)).isEqualTo(Stage.INFORMAL_NEGOTIATION);
        walk.until(made, id, "Task_ReportResults");
    }

    @Test
    void evaluatesAgainWhenTheCommitteeReturnsTheResult() {
        AgreementId id = walk.openedUntil(made, "Task_ConfirmResult");

        walk.back(made, id);

        assertThat(walked(id)).endsWith("Event_ResultReturned", "Gateway_ToEvaluation", "Call_Evaluation");
        assertThat(stage(id)).isEqualTo(Stage.EVALUATION);
        walk.forward(made, id);
        assertThat(walk.waiting(made, id).orElseThrow().taskKey()).isEqualTo("Task_ConfirmResult");
    }

    private Stage stage(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.find(id).stage());
    }

    /** The nodes of the life cycle itself, in order. */
    private List<String> walked(AgreementId id) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("agreement-lifecycle")
                .singleResult()
                .getId();
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
