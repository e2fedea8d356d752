package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(ProcessModelRules.calledProcessesExist(sound.process(), Set.of("checking")))
                .isEmpty();
        assertThat(ProcessModelRules.calledProcessesExist(sound.process(), Set.of("sound-process")))
                .containsExactly("Call_Checking calls checking, which does not exist");
    }

    @Test
    void findsACallThatForgetsTheAgreement() {
        assertThat(ProcessModelRules.callsHandOnTheAgreement(sound.process())).isEmpty();
        for (var forgotten : List.of("businessKey=\"#{execution.processBusinessKey}\"", "variables=\"all\"")) {
            assertThat(ProcessModelRules.callsHandOnTheAgreement(
                            sound.with(forgotten, "source=\"a\" target=\"a\"").process()))
                    .containsExactly("Call_Checking does not hand on the business key and all variables");
        }
    }

    @Test
    void findsADecisionThatIsMissing() {
        assertThat(ProcessModelRules.decisionsExist(sound.process(), Set.of("ways")))
                .isEmpty();
        assertThat(ProcessModelRules.decisionsExist(sound.process(), Set.of("signatories")))
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
    void findsLaterWorkWithoutRetries() {
        assertThat(ProcessModelRules.laterWorkIsRetried(sound.process())).isEmpty();
        assertThat(ProcessModelRules.laterWorkIsRetried(
                        sound.with("<camunda:failedJobRetryTimeCycle>R3/PT10S</camunda:failedJobRetryTimeCycle>", "")
                                .process()))
                .containsExactly("Task_PrepareWork runs later and says nothing about retries");
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
                                "<camunda:in variables=\"all\" />",
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1"
                                        + "</camunda:script></camunda:executionListener>")
                        .process()))
                .containsExactly("script in Call_Checking is a script or names a class");
    }

    @Test
    void findsAGatewayWithoutADefault() {
        var mistaken = sound.with(" default=\"Flow_WorkDone_Checking\"", "").process();
        assertThat(ProcessFlowRules.gatewaysHaveADefault(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.onlyTheDefaultIsUnconditional(sound.process()))
                .isEmpty();
        assertThat(ProcessFlowRules.gatewaysHaveADefault(mistaken))
                .containsExactly("Gateway_WorkDone has no default flow");
        assertThat(ProcessFlowRules.onlyTheDefaultIsUnconditional(mistaken))
                .containsExactly("Flow_WorkDone_Checking must have a condition, or be the default and have none");
    }

    @Test
    void findsAConditionThatCalculates() {
        assertThat(ProcessFlowRules.conditionsArePlain(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.conditionsArePlain(
                        sound.with("${!workDone}", "${round + 1 > 3}").process()))
                .containsExactly("${round + 1 > 3} is more than one variable, negated or compared");
    }

    @Test
    void findsVariablesThatNobodyDeclares() {
        assertThat(ProcessFlowRules.variablesAreDeclared(
                        sound.process(), Set.of("workDone", "dayOfWork", "dueDay", "checked")))
                .isEmpty();
        assertThat(ProcessFlowRules.variablesAreDeclared(sound.process(), Set.of()))
                .containsExactly(
                        "the variable workDone is declared nowhere",
                        "the variable dayOfWork is declared nowhere",
                        "the variable dueDay is declared nowhere",
                        "the variable checked is declared nowhere");
    }

    @Test
    void findsQuestionsAndAnswersThatAreMissing() {
        assertThat(ProcessFlowRules.gatewaysAskAndFlowsAnswer(sound.process())).isEmpty();
        assertThat(ProcessFlowRules.gatewaysAskAndFlowsAnswer(sound.with(" name=\"เสร็จหรือไม่\"", "")
                        .with(" name=\"ยังไม่เสร็จ\"", "")
                        .process()))
                .containsExactly("Gateway_WorkDone asks no question", "Flow_WorkDone_DoWork gives no answer");
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
    void findsNamesWithoutAPlace() {
        assertThat(ProcessDiagramRules.namesOutsideABoxHaveAPlace(sound.process()))
                .isEmpty();
        assertThat(ProcessDiagramRules.namesOutsideABoxHaveAPlace(
                        sound.without("BPMNLabel", null).process()))
                .contains("the name of Gateway_WorkDone has no place", "the name of Flow_WorkDone_DoWork has no place");
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

        thai.setProperty("Task_DoWork", "พักงาน");
        english.remove("Event_Done");
        assertThat(ProcessDiagramRules.titlesStandInBothLanguages(sound.process(), thai, english))
                .containsExactlyInAnyOrder(
                        "Task_DoWork is drawn as ทำงานให้แล้วเสร็จ and titled พักงาน",
                        "Event_Done has no English title");
        assertThat(ProcessDiagramRules.titlesStandInBothLanguages(
                        sound.with(" name=\"ตรวจสอบ\"", "").process(),
                        titles(sound.process()),
                        titles(sound.process())))
                .containsExactly("Call_Checking has no name");
    }

    private static Properties titles(BpmnModelInstance model) {
        var titles = new Properties();
        titles.setProperty("process.sound-process", "กระบวนการที่ถูกต้อง");
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> titles.setProperty(node.getId(), node.getName().replace("\n", "")));
        return titles;
    }
}
