package org.khamrabrong.rules;

import static org.khamrabrong.rules.ProcessModelRules.blank;
import static org.khamrabrong.rules.ProcessModelRules.join;
import static org.khamrabrong.rules.ProcessModelRules.mistakes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** What decisions along the way must keep to. */
public final class ProcessFlowRules {

    /** Finds out or freezes who is asked, and decides nothing. */
    private static final Pattern PUTS_A_QUESTION = Pattern.compile("\\$\\{(ask|freeze|find)\\w+}");

    private static final Pattern PLAIN = Pattern.compile("\\$\\{(\\w+|\\w+ == '\\w+')}");
    private static final Pattern FIRST_NAME = Pattern.compile("\\{(\\w++)(?!\\.)");

    private ProcessFlowRules() {}

    static List<String> gatewaysHaveADefault(BpmnModelInstance model) {
        return mistakes(
                model,
                ExclusiveGateway.class,
                gateway -> parts(gateway) && gateway.getDefault() == null,
                gateway -> gateway.getId() + " has no default flow");
    }

    static List<String> onlyTheDefaultIsUnconditional(BpmnModelInstance model) {
        return model.getModelElementsByType(ExclusiveGateway.class).stream()
                .filter(ProcessFlowRules::parts)
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(flow -> flow.equals(gateway.getDefault()) == (flow.getConditionExpression() != null))
                        .map(flow -> flow.getId() + " must have a condition, or be the default and have none"))
                .toList();
    }

    /** Gateways that only join ask nothing. */
    static boolean parts(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    /**
     * The way taken where nothing was decided leads to a person, a moment, a failure or an errand, which fails where nothing is
     * to be asked for, before anything is done or ends well.
     */
    static List<String> defaultsAreSafe(BpmnModelInstance model) {
        return mistakes(
                model,
                ExclusiveGateway.class,
                gateway -> gateway.getDefault() != null && !isSafe(gateway.getDefault()),
                gateway -> gateway.getId() + " goes on by default without a decision");
    }

    private static boolean putsAQuestion(ServiceTask task) {
        String delegate = task.getCamundaDelegateExpression();
        return delegate != null && PUTS_A_QUESTION.matcher(delegate).matches();
    }

    private static boolean isSafe(SequenceFlow flow) {
        var next = flow.getTarget();
        if (next instanceof ExclusiveGateway choice && choice.getDefault() != null) {
            return isSafe(choice.getDefault());
        }
        if (next instanceof ServiceTask task && putsAQuestion(task)) {
            return next.getOutgoing().stream().allMatch(ProcessFlowRules::isSafe);
        }
        if (next instanceof Gateway) {
            return next.getOutgoing().stream().allMatch(ProcessFlowRules::isSafe);
        }
        if (next instanceof SubProcess part) {
            return part.getChildElementsByType(StartEvent.class).stream()
                    .flatMap(begun -> begun.getOutgoing().stream())
                    .allMatch(ProcessFlowRules::isSafe);
        }
        return next instanceof UserTask
                || next instanceof IntermediateCatchEvent
                || next instanceof ServiceTask task && ProcessModelRules.isErrand(task)
                || next instanceof EndEvent
                        && Stream.of(ErrorEventDefinition.class, EscalationEventDefinition.class)
                                .anyMatch(failure ->
                                        !next.getChildElementsByType(failure).isEmpty());
    }

    /** What one gateway asks no other asks: an answer can only be the one that was given to this question. */
    static List<String> everyQuestionHasAVariable(BpmnModelInstance model) {
        var asking = model.getModelElementsByType(ExclusiveGateway.class).stream()
                .flatMap(gateway -> asked(gateway).distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return asking.entrySet().stream()
                .filter(asked -> asked.getValue() > 1)
                .map(asked -> asked.getValue() + " gateways ask for " + asked.getKey())
                .toList();
    }

    public static Stream<String> asked(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .flatMap(condition -> firstNames(condition.getTextContent()));
    }

    private static Stream<String> firstNames(String expression) {
        return FIRST_NAME.matcher(expression).results().map(name -> name.group(1));
    }

    static List<String> conditionsArePlain(BpmnModelInstance model) {
        return mistakes(
                model,
                ConditionExpression.class,
                condition -> !PLAIN.matcher(condition.getTextContent()).matches(),
                condition -> condition.getTextContent() + " is more than one variable that is true, or equals a word");
    }

    static List<String> variablesAreDeclared(BpmnModelInstance model, Collection<String> declared) {
        return variablesOf(model)
                .filter(variable -> !declared.contains(variable))
                .map(variable -> "the variable " + variable + " is declared nowhere")
                .toList();
    }

    private static Stream<String> variablesOf(BpmnModelInstance model) {
        var expressions = Stream.of(
                        model.getModelElementsByType(ConditionExpression.class).stream()
                                .map(ConditionExpression::getTextContent),
                        model.getModelElementsByType(TimeDate.class).stream().map(TimeDate::getTextContent),
                        model.getModelElementsByType(UserTask.class).stream()
                                .map(UserTask::getCamundaDueDate)
                                .filter(Objects::nonNull))
                .flatMap(texts -> texts);
        var passed = Stream.of(
                        model.getModelElementsByType(CamundaIn.class).stream().map(CamundaIn::getCamundaSource),
                        model.getModelElementsByType(CamundaOut.class).stream().map(CamundaOut::getCamundaSource),
                        model.getModelElementsByType(CamundaOutputParameter.class).stream()
                                .map(CamundaOutputParameter::getCamundaName),
                        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable))
                .flatMap(names -> names)
                .filter(Objects::nonNull);
        return Stream.concat(expressions.flatMap(ProcessFlowRules::firstNames), passed)
                .distinct();
    }

    static List<String> gatewaysAskAndFlowsAnswer(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        ExclusiveGateway.class,
                        gateway -> parts(gateway) && blank(gateway.getName()),
                        gateway -> gateway.getId() + " asks no question"),
                mistakes(
                        model,
                        SequenceFlow.class,
                        flow -> flow.getSource() instanceof ExclusiveGateway gateway
                                && parts(gateway)
                                && blank(flow.getName()),
                        flow -> flow.getId() + " gives no answer"));
    }
}
