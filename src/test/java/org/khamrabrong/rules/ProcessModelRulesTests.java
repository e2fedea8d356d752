package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** Plants one mistake at a time into a sound model, and expects the sentence that tells of it. */
class ProcessModelRulesTests {

    private final PlantedModel sound = PlantedModel.sound("sound-process.bpmn");

    @Test
    void findsAModelUnderAnotherFileName() {
        assertThat(ProcessModelRules.theIdIsTheFileName(sound.process(), "sound-process"))
                .isEmpty();
        assertThat(ProcessModelRules.theIdIsTheFileName(sound.process(), "other-process"))
                .containsExactly("process sound-process stands in the file other-process");
    }

    @Test
    void findsAModelThatDoesNotRunOrIsNotKept() {
        assertThat(ProcessModelRules.theProcessIsExecutableAndKept(sound.process()))
                .isEmpty();
        assertThat(ProcessModelRules.theProcessIsExecutableAndKept(sound.with("isExecutable=\"true\"", "")
                        .with(" camunda:historyTimeToLive=\"P3650D\"", "")
                        .process()))
                .containsExactly("sound-process is not executable", "sound-process has no history time to live");
    }

    @Test
    void findsGeneratedIds() {
        assertThat(ProcessModelRules.everythingHasAHumanId(sound.process())).isEmpty();
        assertThat(ProcessModelRules.everythingHasAHumanId(sound.with("Task_DoWork", "Activity_0x1y2z3")
                        .with("Flow_Checking_Done", "Flow_1abcdef")
                        .process()))
                .containsExactlyInAnyOrder(
                        "Activity_0x1y2z3 should be called Task_…", "Flow_1abcdef should be called Flow_From_To");
    }

    @Test
    void findsProcessesAndErrorsInAnotherCase() {
        assertThat(ProcessModelRules.processesAndErrorsAreInKebabCase(sound.process()))
                .isEmpty();
        assertThat(ProcessModelRules.processesAndErrorsAreInKebabCase(
                        sound.with("process id=\"sound-process\"", "process id=\"soundProcess\"")
                                .with("errorCode=\"checking-failed\"", "errorCode=\"CHECKING\"")
                                .process()))
                .containsExactly(
                        "process soundProcess should be in-kebab-case", "error CHECKING should be in-kebab-case");
    }

    @Test
    void findsAnIdOfTheWrongKind() {
        assertThat(ProcessModelRules.everythingHasAHumanId(
                        sound.with("Timer_DayCame", "Event_DayCame").process()))
                .containsExactly("Event_DayCame should be called Timer_…");
    }

    @Test
    void findsADelegateOfAnotherName() {
        assertThat(ProcessModelRules.delegatesAreNamedAfterTheirTask(sound.process()))
                .isEmpty();
        assertThat(ProcessModelRules.delegatesAreNamedAfterTheirTask(
                        sound.with("${prepareWork}", "${helper}").process()))
                .containsExactly("Task_PrepareWork should delegate to ${prepareWork}, not to ${helper}");
    }

    @Test
    void findsADelegateThatIsMissing() {
        var delegate = "org.khamrabrong.reporting.process.PrepareWork";
        assertThat(ProcessModelRules.delegatesExist(sound.process(), "reporting", delegate::equals))
                .isEmpty();
        assertThat(ProcessModelRules.delegatesExist(sound.process(), "reporting", name -> false))
                .containsExactly("Task_PrepareWork needs the component " + delegate);
    }

    @Test
    void findsACalledProcessThatIsMissing() {
        assertThat(ProcessCallRules.calledProcessesExist(sound.process(), Set.of("checking")))
                .isEmpty();
        assertThat(ProcessCallRules.calledProcessesExist(sound.process(), Set.of("sound-process")))
                .containsExactly("Call_Checking calls checking, which does not exist");
    }

    @Test
    void findsACallThatForgetsTheAgreement() {
        assertThat(ProcessCallRules.callsHandOnTheAgreement(sound.process())).isEmpty();
        assertThat(ProcessCallRules.callsHandOnTheAgreement(
                        sound.with("businessKey=\"#{execution.processBusinessKey}\"", "source=\"a\" target=\"a\"")
                                .process()))
                .containsExactly("Call_Checking does not hand on the business key");
    }

    @Test
    void findsACallThatPassesEverythingOrUnderAnotherName() {
        assertThat(ProcessCallRules.callsPassVariablesByName(sound.process())).isEmpty();
        for (var otherwise : List.of("variables=\"all\"", "source=\"owner\" target=\"holder\"")) {
            assertThat(ProcessCallRules.callsPassVariablesByName(
                            sound.with("source=\"owner\" target=\"owner\"", otherwise)
                                    .process()))
                    .containsExactly("Call_Checking passes variables otherwise than each by its name");
        }
    }

    @Test
    void findsWhatIsNotBoundToAVersion() {
        assertThat(ProcessCallRules.calledVersionsAreBound(sound.process())).isEmpty();
        assertThat(ProcessCallRules.calledVersionsAreBound(sound.with(
                                " camunda:calledElementBinding=\"deployment\"",
                                " camunda:calledElementBinding=\"latest\"")
                        .with("camunda:decisionRefBinding=\"version\"", "camunda:decisionRefBinding=\"latest\"")
                        .process()))
                .containsExactly(
                        "Call_Checking calls whatever version is the latest",
                        "Task_ChooseWay asks another version than the one that the year has pinned");
    }

    @Test
    void findsADecisionOfWhichAMapOrNothingIsKept() {
        assertThat(ProcessCallRules.decisionsGivePlainValues(sound.process())).isEmpty();
        for (var mistaken : List.of("camunda:mapDecisionResult=\"singleResult\" camunda:resultVariable=\"way\"", "")) {
            assertThat(ProcessCallRules.decisionsGivePlainValues(sound.with(
                                    "camunda:mapDecisionResult=\"singleEntry\" camunda:resultVariable=\"way\"",
                                    mistaken)
                            .process()))
                    .containsExactly("Task_ChooseWay keeps no plain value of what was decided");
        }
    }

    @Test
    void findsAPhaseInTheTransactionOfWhatCameBefore() {
        assertThat(ProcessCallRules.phasesBeginLater(sound.process())).isEmpty();
        assertThat(ProcessCallRules.phasesBeginLater(sound.with(
                                "camunda:calledElementBinding=\"deployment\" camunda:asyncBefore=\"true\"",
                                "camunda:calledElementBinding=\"deployment\"")
                        .process()))
                .containsExactly("Call_Checking begins a phase in the transaction of what came before");
        assertThat(ProcessCallRules.phasesBeginLater(
                        sound.with("targetRef=\"Event_Failed\"", "targetRef=\"Gateway_ToDoWork\"")
                                .process()))
                .containsExactly("Task_DoWork begins a phase in the transaction of what came before");
    }

    @Test
    void findsAFailureThatNobodyCatches() {
        var called = PlantedModel.sound("sound-process.bpmn");
        assertThat(ProcessCallRules.failuresAreCaught(sound.process(), Map.of("checking", called.process())))
                .isEmpty();
        assertThat(ProcessCallRules.failuresAreCaught(
                        sound.process(),
                        Map.of(
                                "checking",
                                called.with("errorCode=\"checking-failed\"", "errorCode=\"lost\"")
                                        .process())))
                .containsExactly("Call_Checking fails with [lost] and catches [checking-failed]");
    }

    @Test
    void findsADecisionThatIsMissing() {
        assertThat(ProcessCallRules.decisionsExist(sound.process(), Set.of("ways")))
                .isEmpty();
        assertThat(ProcessCallRules.decisionsExist(sound.process(), Set.of("signatories")))
                .containsExactly("Task_ChooseWay asks the decision ways, which does not exist");
    }

    @Test
    void findsWorkOfferedToNobody() {
        assertThat(ProcessModelRules.candidatesAreRoles(sound.process(), Set.of("officer")))
                .isEmpty();
        assertThat(ProcessModelRules.candidatesAreRoles(
                        sound.with("\"officer\"", "\"clerk\"").process(), Set.of("officer")))
                .containsExactly("Task_DoWork is offered to clerk, which is no role");
    }

    @Test
    void findsAHumanTaskWithoutAForm() {
        assertThat(ProcessModelRules.humanTasksHaveAForm(sound.process())).isEmpty();
        assertThat(ProcessModelRules.humanTasksHaveAForm(
                        sound.with("camunda:formKey=\"task/do-work\"", "").process()))
                .containsExactly("Task_DoWork has no form under task/");
    }

    @Test
    void findsAnErrandThatSoonGivesUp() {
        assertThat(ProcessModelRules.errandsOutlastAnHour(sound.process())).isEmpty();
        assertThat(ProcessModelRules.errandsOutlastAnHour(sound.with(
                                "camunda:delegateExpression=\"${prepareWork}\"",
                                "camunda:type=\"external\" camunda:topic=\"prepare-work\"")
                        .process()))
                .containsExactly("Task_PrepareWork gives up after PT30S");
    }

    @Test
    void findsLaterWorkWithoutRetries() {
        assertThat(ProcessModelRules.laterWorkIsRetried(sound.process())).isEmpty();
        assertThat(ProcessModelRules.laterWorkIsRetried(
                        sound.with("<camunda:failedJobRetryTimeCycle>R3/PT10S</camunda:failedJobRetryTimeCycle>", "")
                                .process()))
                .containsExactlyInAnyOrder(
                        "Task_PrepareWork runs later and says nothing about retries",
                        "Call_Checking runs later and says nothing about retries");
    }

    @Test
    void findsAClassNamedInTheModel() {
        assertThat(ProcessModelRules.nothingIsScripted(sound.process())).isEmpty();
        assertThat(ProcessModelRules.nothingIsScripted(
                        sound.with("camunda:delegateExpression=\"${prepareWork}\"", "camunda:class=\"a.B\"")
                                .process()))
                .containsExactly("serviceTask in Task_PrepareWork is a script or names a class");
    }

    @Test
    void findsAScript() {
        assertThat(ProcessModelRules.nothingIsScripted(sound.with(
                                "<camunda:in source=\"owner\" target=\"owner\" />",
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1"
                                        + "</camunda:script></camunda:executionListener>")
                        .process()))
                .containsExactly("script in Call_Checking is a script or names a class");
    }

    @Test
    void findsAGatewayWithoutADefault() {
        var mistaken = sound.with(" default=\"Flow_WorkDone_ToDoWork\"", "").process();
        assertThat(ProcessFlowRules.gatewaysHaveADefault(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.onlyTheDefaultIsUnconditional(sound.process()))
                .isEmpty();
        assertThat(ProcessFlowRules.gatewaysHaveADefault(mistaken))
                .containsExactly("Gateway_WorkDone has no default flow");
        assertThat(ProcessFlowRules.onlyTheDefaultIsUnconditional(mistaken))
                .containsExactly("Flow_WorkDone_ToDoWork must have a condition, or be the default and have none");
    }

    @Test
    void findsADefaultThatGoesOnWithoutADecision() {
        assertThat(ProcessFlowRules.defaultsAreSafe(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.defaultsAreSafe(
                        sound.with(" default=\"Flow_WorkDone_ToDoWork\"", " default=\"Flow_WorkDone_Checking\"")
                                .process()))
                .containsExactly("Gateway_WorkDone goes on by default without a decision");
        assertThat(ProcessFlowRules.defaultsAreSafe(sound.with(
                                "sourceRef=\"Gateway_ToDoWork\" targetRef=\"Task_DoWork\"",
                                "sourceRef=\"Gateway_ToDoWork\" targetRef=\"Event_Done\"")
                        .process()))
                .containsExactly("Gateway_WorkDone goes on by default without a decision");
    }

    @Test
    void findsTwoQuestionsWithOneVariable() {
        assertThat(ProcessFlowRules.everyQuestionHasAVariable(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.everyQuestionHasAVariable(sound.with(
                                "sourceRef=\"Gateway_ToDoWork\" targetRef=\"Task_DoWork\" />",
                                "sourceRef=\"Gateway_ToDoWork\" targetRef=\"Task_DoWork\">"
                                        + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${workDone}"
                                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>")
                        .process()))
                .containsExactly("2 gateways ask for workDone");
    }

    @Test
    void findsAConditionThatCalculatesOrDenies() {
        assertThat(ProcessFlowRules.conditionsArePlain(sound.process())).isEmpty();
        for (var condition : List.of("${round + 1 > 3}", "${!workDone}")) {
            assertThat(ProcessFlowRules.conditionsArePlain(
                            sound.with("${workDone}", condition).process()))
                    .singleElement()
                    .asString()
                    .endsWith("is more than one variable that is true, or equals a word");
        }
    }

    @Test
    void findsVariablesThatNobodyDeclares() {
        assertThat(ProcessFlowRules.variablesAreDeclared(
                        sound.process(), Set.of("workDone", "dayOfWork", "dueDay", "owner", "checked")))
                .isEmpty();
        assertThat(ProcessFlowRules.variablesAreDeclared(sound.process(), Set.of()))
                .containsExactly(
                        "the variable workDone is declared nowhere",
                        "the variable dayOfWork is declared nowhere",
                        "the variable dueDay is declared nowhere",
                        "the variable owner is declared nowhere",
                        "the variable checked is declared nowhere");
    }

    @Test
    void findsQuestionsAndAnswersThatAreMissing() {
        assertThat(ProcessFlowRules.gatewaysAskAndFlowsAnswer(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.gatewaysAskAndFlowsAnswer(sound.with(" name=\"เสร็จหรือไม่\"", "")
                        .with(" name=\"ยังไม่เสร็จ\"", "")
                        .process()))
                .containsExactly("Gateway_WorkDone asks no question", "Flow_WorkDone_ToDoWork gives no answer");
    }

    @Test
    void findsWhatIsNotDrawn() {
        assertThat(ProcessDiagramRules.everythingIsDrawn(sound.process())).isEmpty();
        assertThat(ProcessDiagramRules.everythingIsDrawn(sound.without("BPMNShape", "Task_DoWork_di")
                        .without("BPMNEdge", "Flow_Checking_Done_di")
                        .process()))
                .containsExactly("Task_DoWork is not drawn", "Flow_Checking_Done is not drawn");
    }

    @Test
    void findsALineThatSlants() {
        assertThat(ProcessDiagramRules.flowsRunStraight(sound.process())).isEmpty();
        assertThat(ProcessDiagramRules.flowsRunStraight(
                        sound.with("<di:waypoint x=\"970\" y=\"245\" />", "<di:waypoint x=\"960\" y=\"245\" />")
                                .process()))
                .containsExactly("Flow_WorkDone_ToDoWork is drawn aslant");
    }

    @Test
    void findsNamesWithoutAPlace() {
        assertThat(ProcessDiagramRules.namesOutsideABoxHaveAPlace(sound.process()))
                .isEmpty();
        assertThat(ProcessDiagramRules.namesOutsideABoxHaveAPlace(
                        sound.without("BPMNLabel", null).process()))
                .contains(
                        "the name of Gateway_WorkDone has no place", "the name of Flow_WorkDone_ToDoWork has no place");
    }

    @Test
    void findsAProcessThatNobodyExplains() {
        assertThat(ProcessDiagramRules.theProcessIsExplained(sound.process())).isEmpty();
        assertThat(ProcessDiagramRules.theProcessIsExplained(
                        sound.without("documentation", null).process()))
                .containsExactly("sound-process has no name or no documentation");
    }

    @Test
    void findsTitlesThatAreMissingOrDiffer() {
        var thai = titles(sound.process());
        var english = titles(sound.process());
        assertThat(ProcessDiagramRules.titlesStandInBothLanguages(sound.process(), thai, english))
                .isEmpty();

        thai.setProperty("workflow.element.Task_DoWork", "พักงาน");
        english.remove("workflow.element.Event_Done");
        assertThat(ProcessDiagramRules.titlesStandInBothLanguages(sound.process(), thai, english))
                .containsExactlyInAnyOrder(
                        "workflow.element.Task_DoWork is drawn as ทำงานให้แล้วเสร็จ and titled พักงาน",
                        "workflow.element.Event_Done has no English title");
        assertThat(ProcessDiagramRules.titlesStandInBothLanguages(
                        sound.with(" name=\"ตรวจสอบ\"", "").process(),
                        titles(sound.process()),
                        titles(sound.process())))
                .containsExactly("workflow.element.Call_Checking has no name");
    }

    private static Properties titles(BpmnModelInstance model) {
        var titles = new Properties();
        titles.setProperty("workflow.model.sound-process", "กระบวนการที่ถูกต้อง");
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getName() != null)
                .forEach(node -> titles.setProperty(
                        "workflow.element." + node.getId(), node.getName().replace("\n", "")));
        return titles;
    }
}
