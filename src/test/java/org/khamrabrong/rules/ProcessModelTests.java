package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.junit.jupiter.api.Test;
import org.khamrabrong.organization.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Holds every file in {@code bpmn/} to the rules; {@link ProcessModelRulesTests} shows that the rules bite. */
class ProcessModelTests {

    private static final List<ModelFile> PROCESSES = ModelFile.processes();
    private static final List<ModelFile> DECISIONS = ModelFile.decisions();

    @Test
    void findsTheModels() {
        assertThat(PROCESSES).isNotEmpty();
        assertThat(DECISIONS).isNotEmpty();
    }

    @Test
    void namesEveryFileAfterWhatItHolds() {
        assertThat(inEveryProcess((file, model) -> ProcessModelRules.theIdIsTheFileName(model, file.name())))
                .isEmpty();
    }

    @Test
    void runsAndKeepsItsHistory() {
        assertThat(inEveryProcess(ProcessModelRules::theProcessIsExecutableAndKept))
                .isEmpty();
    }

    @Test
    void namesProcessesAndErrorsInKebabCase() {
        assertThat(inEveryProcess(ProcessModelRules::processesAndErrorsAreInKebabCase))
                .isEmpty();
    }

    @Test
    void callsEverythingByAHumanId() {
        assertThat(inEveryProcess(ProcessModelRules::everythingHasAHumanId)).isEmpty();
    }

    @Test
    void putsEveryFileIntoACapability() {
        assertThat(Stream.concat(PROCESSES.stream(), DECISIONS.stream()).map(ModelFile::capability))
                .allMatch(capability ->
                        Files.exists(Path.of("src/main/java/org/khamrabrong", capability, "package-info.java")));
    }

    @Test
    void namesDelegatesAfterTheirTask() {
        assertThat(inEveryProcess(ProcessModelRules::delegatesAreNamedAfterTheirTask))
                .isEmpty();
    }

    @Test
    void findsEveryDelegateInItsCapability() {
        assertThat(inEveryProcess((file, model) ->
                        ProcessModelRules.delegatesExist(model, file.capability(), ProcessModelTests::isComponent)))
                .isEmpty();
    }

    @Test
    void callsOnlyProcessesThatExist() {
        var ids = PROCESSES.stream().map(ModelFile::name).toList();
        assertThat(inEveryProcess((file, model) -> ProcessCallRules.calledProcessesExist(model, ids)))
                .isEmpty();
    }

    @Test
    void handsTheAgreementOnToEveryCalledProcess() {
        assertThat(inEveryProcess(ProcessCallRules::callsHandOnTheAgreement)).isEmpty();
    }

    @Test
    void passesVariablesByName() {
        assertThat(inEveryProcess(ProcessCallRules::callsPassVariablesByName)).isEmpty();
    }

    @Test
    void bindsTheVersionsItCalls() {
        assertThat(inEveryProcess(ProcessCallRules::calledVersionsAreBound)).isEmpty();
    }

    @Test
    void beginsEveryPhaseInATransactionOfItsOwn() {
        assertThat(inEveryProcess(ProcessCallRules::phasesBeginLater)).isEmpty();
    }

    @Test
    void catchesEveryFailureOfACalledProcess() {
        var models = PROCESSES.stream().collect(Collectors.toMap(ModelFile::name, ModelFile::process));
        assertThat(inEveryProcess((file, model) -> ProcessCallRules.failuresAreCaught(model, models)))
                .isEmpty();
    }

    @Test
    void keepsPlainValuesOfEveryDecision() {
        assertThat(inEveryProcess(ProcessCallRules::decisionsGivePlainValues)).isEmpty();
    }

    @Test
    void asksOnlyDecisionsThatExist() {
        var ids = DECISIONS.stream().map(ModelFile::name).toList();
        assertThat(inEveryProcess((file, model) -> ProcessCallRules.decisionsExist(model, ids)))
                .isEmpty();
    }

    @Test
    void offersWorkToRolesOnly() {
        var groups = Stream.of(Role.values()).map(Role::group).toList();
        assertThat(inEveryProcess((file, model) -> ProcessModelRules.candidatesAreRoles(model, groups)))
                .isEmpty();
    }

    @Test
    void givesEveryHumanStepADueDate() {
        assertThat(inEveryProcess(model -> StepTimeRules.everyStepIsDueByTheTable(model, timedSteps())))
                .isEmpty();
    }

    @Test
    void remindsOfEveryHumanStepAndEscalatesIt() {
        assertThat(inEveryProcess(StepTimeRules::everyStepIsRemindedOfAndEscalated))
                .isEmpty();
    }

    private static List<String> timedSteps() {
        return DECISIONS.stream()
                .filter(file -> file.name().equals("step-times"))
                .flatMap(file -> file.decision().getModelElementsByType(InputEntry.class).stream())
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .toList();
    }

    @Test
    void givesEveryHumanTaskAForm() {
        assertThat(inEveryProcess(ProcessModelRules::humanTasksHaveAForm)).isEmpty();
    }

    @Test
    void retriesWhatRunsLater() {
        assertThat(inEveryProcess(ProcessModelRules::laterWorkIsRetried)).isEmpty();
    }

    @Test
    void triesErrandsForMoreThanAnHour() {
        assertThat(inEveryProcess(ProcessModelRules::errandsOutlastAnHour)).isEmpty();
    }

    @Test
    void scriptsNothing() {
        assertThat(inEveryProcess(ProcessModelRules::nothingIsScripted)).isEmpty();
    }

    @Test
    void givesEveryGatewayADefault() {
        assertThat(inEveryProcess(ProcessFlowRules::gatewaysHaveADefault)).isEmpty();
    }

    @Test
    void setsAConditionOnEveryOtherWay() {
        assertThat(inEveryProcess(ProcessFlowRules::onlyTheDefaultIsUnconditional))
                .isEmpty();
    }

    @Test
    void goesTheSafeWayWhereNothingWasDecided() {
        assertThat(inEveryProcess(ProcessFlowRules::defaultsAreSafe)).isEmpty();
    }

    @Test
    void asksEveryQuestionWithAVariableOfItsOwn() {
        assertThat(inEveryProcess(ProcessFlowRules::everyQuestionHasAVariable)).isEmpty();
    }

    @Test
    void keepsConditionsPlain() {
        assertThat(inEveryProcess(ProcessFlowRules::conditionsArePlain)).isEmpty();
    }

    @Test
    void readsDeclaredVariablesOnly() {
        var declared = DeclaredVariables.names();
        assertThat(inEveryProcess((file, model) -> ProcessFlowRules.variablesAreDeclared(model, declared)))
                .isEmpty();
    }

    @Test
    void asksAtEveryGatewayAndAnswersOnEveryWay() {
        assertThat(inEveryProcess(ProcessFlowRules::gatewaysAskAndFlowsAnswer)).isEmpty();
    }

    @Test
    void drawsEverything() {
        assertThat(inEveryProcess(ProcessDiagramRules::everythingIsDrawn)).isEmpty();
    }

    @Test
    void drawsStraightLines() {
        assertThat(inEveryProcess(ProcessDiagramRules::flowsRunStraight)).isEmpty();
    }

    @Test
    void placesEveryNameOutsideABox() {
        assertThat(inEveryProcess(ProcessDiagramRules::namesOutsideABoxHaveAPlace))
                .isEmpty();
    }

    @Test
    void explainsEveryProcess() {
        assertThat(inEveryProcess(ProcessDiagramRules::theProcessIsExplained)).isEmpty();
    }

    @Test
    void titlesEverythingInBothLanguages() throws IOException {
        var thai = titles("th");
        var english = titles("en");
        assertThat(inEveryProcess(
                        (file, model) -> ProcessDiagramRules.titlesStandInBothLanguages(model, thai, english)))
                .isEmpty();
    }

    @Test
    void namesKeepsAndDrawsEveryDecision() {
        assertThat(DECISIONS).allSatisfy(file -> {
            assertThat(DecisionModelRules.theIdIsTheFileName(file.decision(), file.name()))
                    .isEmpty();
            assertThat(DecisionModelRules.theDecisionIsNamedAndKept(file.decision()))
                    .isEmpty();
            assertThat(DecisionModelRules.theDecisionIsDrawn(file.decision())).isEmpty();
        });
    }

    private static List<String> inEveryProcess(Function<BpmnModelInstance, List<String>> rule) {
        return inEveryProcess((file, model) -> rule.apply(model));
    }

    private static List<String> inEveryProcess(BiFunction<ModelFile, BpmnModelInstance, List<String>> rule) {
        return PROCESSES.stream()
                .flatMap(file -> rule.apply(file, file.process()).stream().map(mistake -> file.name() + ": " + mistake))
                .toList();
    }

    private static Properties titles(String language) throws IOException {
        var titles = new Properties();
        var file = Path.of("src/main/resources/messages/workflow_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            titles.load(reader);
        }
        return titles;
    }

    private static boolean isComponent(String className) {
        var loader = ProcessModelTests.class.getClassLoader();
        return ClassUtils.isPresent(className, loader)
                && AnnotatedElementUtils.hasAnnotation(ClassUtils.resolveClassName(className, loader), Component.class);
    }
}
