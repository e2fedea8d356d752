package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all others, and asks the database they shared where nobody ever went. */
@ApplicationTest
@Order(Integer.MAX_VALUE)
class WalkedPathsTests {

    @Autowired
    HistoryService history;

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

        assertThat(WalkedPaths.ofInstances(List.of()).missing(model)).contains("Event_Asked", "Flow_Asked_ChooseWay");
        assertThat(WalkedPaths.ofInstances(List.of(List.of("Event_Asked"), List.of("Task_ChooseWay")))
                        .missing(model))
                .doesNotContain("Event_Asked", "Task_ChooseWay")
                .contains("Flow_Asked_ChooseWay");
    }

    private WalkedPaths walked(ModelFile file) {
        return WalkedPaths.of(file.name(), history);
    }
}
