package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs after all others, and asks where nobody ever went. */
@ApplicationTest
@Order(Integer.MAX_VALUE)
class WalkedPathsTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void allTestsTogetherWalkEveryNodeAndEveryFlowOfEveryModel() {
        var models = ModelFile.processes();

        LoggerFactory.getLogger(getClass())
                .info(
                        "Walked by all tests together:\n{}",
                        models.stream()
                                .map(file -> walked(file).line(file.name(), file.process()))
                                .collect(Collectors.joining("\n")));

        assertThat(models.stream()
                        .flatMap(file ->
                                walked(file).missing(file.process()).stream().map(id -> file.name() + ": " + id)))
                .as("Nobody ever went here (meaningful only when all tests ran)")
                .isEmpty();
    }

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

    private static WalkedPaths walked(ModelFile file) {
        return WalkedFlows.of(file.name());
    }
}
