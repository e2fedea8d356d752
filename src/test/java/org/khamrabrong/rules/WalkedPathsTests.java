package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is heard of the flows that are walked, and what is not. */
@ApplicationTest
class WalkedPathsTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void noticesWhereNobodyWent() {
        var model = PlantedModel.sound("sound-process.bpmn").process();

        assertThat(new WalkedPaths(Set.of()).missing(model)).contains("Event_Asked", "Flow_Asked_ChooseWay");
        assertThat(new WalkedPaths(Set.of("Flow_Asked_ChooseWay")).missing(model))
                .doesNotContain("Event_Asked", "Task_ChooseWay", "Flow_Asked_ChooseWay")
                .contains("Task_PrepareWork", "Flow_ChooseWay_PrepareWork");
    }

    @Test
    void hearsWhatRunsAtTheSameTime() {
        started(sideBySide("walked-side-by-side"), true);

        assertThat(WalkedFlows.of("walked-side-by-side").missing(sideBySide("walked-side-by-side")))
                .isEmpty();
    }

    @Test
    void hearsNothingOfWhatWasRolledBack() {
        started(sideBySide("rolled-back-side-by-side"), false);

        assertThat(WalkedFlows.of("rolled-back-side-by-side").flows()).isEmpty();
    }

    /** Runs it once, and leaves nothing behind. */
    private void started(BpmnModelInstance model, boolean committed) {
        var deployment = repository
                .createDeployment()
                .addModelInstance("planted.bpmn", model)
                .deployWithResult();
        try {
            transaction.executeWithoutResult(status -> {
                runtime.startProcessInstanceById(
                        deployment.getDeployedProcessDefinitions().get(0).getId());
                if (!committed) {
                    status.setRollbackOnly();
                }
            });
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static BpmnModelInstance sideBySide(String id) {
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Event_Asked")
                .sequenceFlowId("Flow_Asked_Parted")
                .parallelGateway("Gateway_Parted")
                .sequenceFlowId("Flow_Parted_Left")
                .manualTask("Task_Left")
                .sequenceFlowId("Flow_Left_Joined")
                .parallelGateway("Gateway_Joined")
                .sequenceFlowId("Flow_Joined_Done")
                .endEvent("Event_Done")
                .moveToNode("Gateway_Parted")
                .sequenceFlowId("Flow_Parted_Right")
                .manualTask("Task_Right")
                .sequenceFlowId("Flow_Right_Joined")
                .connectTo("Gateway_Joined")
                .done();
    }
}
