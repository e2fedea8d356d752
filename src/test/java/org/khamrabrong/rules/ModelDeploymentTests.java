package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's own engine takes every model, and its table of signatories answers for every level. */
@ApplicationTest
class ModelDeploymentTests {

    /** Other tests change the table for years of their own. */
    private static final int SHIPPED = 1;

    @Autowired
    RepositoryService repository;

    @Autowired
    DecisionService decisions;

    @Test
    void deploysEveryProcess() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(
                        ModelFile.processes().stream().map(ModelFile::name).toList());
    }

    @Test
    void deploysEveryDecision() {
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .extracting(DecisionDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(
                        ModelFile.decisions().stream().map(ModelFile::name).toList());
    }

    /** Calls are bound to the deployment of the caller. */
    @Test
    void deploysAllProcessesTogether() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getDeploymentId)
                        .distinct())
                .hasSize(1);
    }

    /** Each is changed alone. */
    @Test
    void deploysNoTableWithAnything() {
        var processes =
                repository.createProcessDefinitionQuery().list().stream().map(ProcessDefinition::getDeploymentId);
        var tables =
                repository.createDecisionDefinitionQuery().list().stream().map(DecisionDefinition::getDeploymentId);
        assertThat(Stream.concat(processes.distinct(), tables)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, false, ORGANIZATION_HEAD, PRIME_MINISTER",
        "BUREAU, false, BUREAU_COMMANDER, ORGANIZATION_HEAD",
        "DIVISION, true, DIVISION_COMMANDER, ORGANIZATION_HEAD",
        "DIVISION, false, DIVISION_COMMANDER, BUREAU_COMMANDER",
        "SECTION, false, SECTION_HEAD, DIRECT_SUPERIOR",
        "INDIVIDUAL, false, HOLDER, DIRECT_SUPERIOR"
    })
    void knowsWhoSignsWithWhom(String level, boolean inHeadsOffice, String maker, String receiver) {
        var signatories = decisions
                .evaluateDecisionTableByKeyAndVersion(
                        "signatories", SHIPPED, Map.of("level", level, "inHeadsOffice", inHeadsOffice))
                .getSingleResult();
        assertThat(signatories.getEntryMap())
                .containsOnly(
                        Map.entry("maker", maker),
                        Map.entry("makerNeeded", "1"),
                        Map.entry("receiver", receiver),
                        Map.entry("receiverNeeded", "1"));
    }
}
