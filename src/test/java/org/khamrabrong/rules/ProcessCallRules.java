package org.khamrabrong.rules;

import static org.khamrabrong.rules.ProcessModelRules.extensions;
import static org.khamrabrong.rules.ProcessModelRules.join;
import static org.khamrabrong.rules.ProcessModelRules.mistakes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a process must keep to where it calls another, or asks a decision table. */
final class ProcessCallRules {

    /** A bean of the process's own room says which one that is. */
    private static final Pattern PINNED = Pattern.compile("\\$\\{pinned[A-Z]\\w+\\.version\\(execution\\)}");

    private ProcessCallRules() {}

    static List<String> calledProcessesExist(BpmnModelInstance model, Collection<String> processes) {
        return mistakes(
                model,
                CallActivity.class,
                call -> !processes.contains(call.getCalledElement()),
                call -> call.getId() + " calls " + call.getCalledElement() + ", which does not exist");
    }

    static List<String> decisionsExist(BpmnModelInstance model, Collection<String> decisions) {
        return mistakes(
                model,
                BusinessRuleTask.class,
                task -> !decisions.contains(task.getCamundaDecisionRef()),
                task -> task.getId() + " asks the decision " + task.getCamundaDecisionRef() + ", which does not exist");
    }

    /** What runs goes on with the versions it was deployed with. */
    static List<String> calledVersionsAreBound(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        CallActivity.class,
                        call -> !"deployment".equals(call.getCamundaCalledElementBinding()),
                        call -> call.getId() + " calls whatever version is the latest"),
                mistakes(
                        model,
                        BusinessRuleTask.class,
                        task -> !"version".equals(task.getCamundaDecisionRefBinding())
                                || !PINNED.matcher(String.valueOf(task.getCamundaDecisionRefVersion()))
                                        .matches(),
                        task -> task.getId() + " asks another version than the one that the year has pinned"));
    }

    /** One value by name, or each of a row: any other mapping stores a list or a map of the engine's. */
    static List<String> decisionsGivePlainValues(BpmnModelInstance model) {
        return mistakes(
                model,
                BusinessRuleTask.class,
                task -> task.getCamundaResultVariable() == null
                        ? extensions(task, CamundaInputOutput.class).isEmpty()
                        : !"singleEntry".equals(task.getCamundaMapDecisionResult()),
                task -> task.getId() + " keeps no plain value of what was decided");
    }

    static List<String> callsHandOnTheAgreement(BpmnModelInstance model) {
        return mistakes(
                model,
                CallActivity.class,
                call -> extensions(call, CamundaIn.class).stream()
                        .noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())),
                call -> call.getId() + " does not hand on the business key");
    }

    static List<String> callsPassVariablesByName(BpmnModelInstance model) {
        return mistakes(
                model,
                CallActivity.class,
                call -> passesAll(call) || !renamed(call).isEmpty(),
                call -> call.getId() + " passes variables otherwise than each by its name");
    }

    private static boolean passesAll(CallActivity call) {
        return extensions(call, CamundaIn.class).stream().anyMatch(in -> in.getCamundaVariables() != null)
                || extensions(call, CamundaOut.class).stream().anyMatch(out -> out.getCamundaVariables() != null);
    }

    private static List<String> renamed(CallActivity call) {
        var in = extensions(call, CamundaIn.class).stream()
                .filter(each -> each.getCamundaBusinessKey() == null)
                .filter(each -> !Objects.equals(each.getCamundaSource(), each.getCamundaTarget()))
                .map(CamundaIn::getCamundaTarget);
        var out = extensions(call, CamundaOut.class).stream()
                .filter(each -> !Objects.equals(each.getCamundaSource(), each.getCamundaTarget()))
                .map(CamundaOut::getCamundaTarget);
        return Stream.concat(in, out).toList();
    }

    /** A phase, and whatever comes after one, begins in a transaction of its own: no later failure takes back what a person did. */
    static List<String> phasesBeginLater(BpmnModelInstance model) {
        var atABorder = new HashSet<Activity>();
        model.getModelElementsByType(CallActivity.class).forEach(call -> {
            atABorder.add(call);
            waysOut(call).forEach(flow -> firstWork(flow, new HashSet<>()).forEach(atABorder::add));
        });
        return atABorder.stream()
                .filter(work -> !work.isCamundaAsyncBefore())
                .map(work -> work.getId() + " begins a phase in the transaction of what came before")
                .sorted()
                .toList();
    }

    private static Stream<SequenceFlow> waysOut(Activity activity) {
        return Stream.concat(
                activity.getOutgoing().stream(), borderOf(activity).flatMap(event -> event.getOutgoing().stream()));
    }

    private static Stream<BoundaryEvent> borderOf(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> activity.equals(event.getAttachedTo()));
    }

    private static Stream<Activity> firstWork(SequenceFlow flow, Set<FlowNode> seen) {
        var next = flow.getTarget();
        if (!seen.add(next)) {
            return Stream.of();
        }
        return next instanceof Activity work
                ? Stream.of(work)
                : next.getOutgoing().stream().flatMap(way -> firstWork(way, seen));
    }

    /** What a called process ends with when it fails is what its caller catches on the border of the call, no more and no less. */
    static List<String> failuresAreCaught(BpmnModelInstance model, Map<String, BpmnModelInstance> called) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> called.containsKey(call.getCalledElement()))
                .filter(call -> !thrown(called.get(call.getCalledElement())).equals(caught(call)))
                .map(call -> call.getId() + " fails with " + thrown(called.get(call.getCalledElement()))
                        + " and catches " + caught(call))
                .toList();
    }

    private static Set<String> thrown(BpmnModelInstance model) {
        return model.getModelElementsByType(EndEvent.class).stream()
                .filter(end -> end.getParentElement() instanceof Process)
                .flatMap(ProcessCallRules::codes)
                .collect(Collectors.toSet());
    }

    private static Set<String> caught(CallActivity call) {
        return borderOf(call).flatMap(ProcessCallRules::codes).collect(Collectors.toSet());
    }

    private static Stream<String> codes(Event event) {
        return event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .map(definition -> definition.getError().getErrorCode());
    }
}
