package org.khamrabrong;

import static org.khamrabrong.ProcessModelRules.blank;
import static org.khamrabrong.ProcessModelRules.join;
import static org.khamrabrong.ProcessModelRules.mistakes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What decisions along the way must keep to. */
final class ProcessFlowRules {

    private static final Pattern PLAIN = Pattern.compile("\\$\\{(!?\\w+|\\w+ == '\\w+')}");
    private static final Pattern FIRST_NAME = Pattern.compile("\\{!?(\\w+)");

    private ProcessFlowRules() {}

    static List<String> gatewaysHaveADefault(BpmnModelInstance model) {
        return mistakes(
                model,
                ExclusiveGateway.class,
                gateway -> gateway.getDefault() == null,
                gateway -> gateway.getId() + " has no default flow");
    }

    static List<String> onlyTheDefaultIsUnconditional(BpmnModelInstance model) {
        return model.getModelElementsByType(ExclusiveGateway.class).stream()
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(flow -> flow.equals(gateway.getDefault()) == (flow.getConditionExpression() != null))
                        .map(flow -> flow.getId() + " must have a condition, or be the default and have none"))
                .toList();
    }

    static List<String> conditionsArePlain(BpmnModelInstance model) {
        return mistakes(
                model,
                ConditionExpression.class,
                condition -> !PLAIN.matcher(condition.getTextContent()).matches(),
                condition -> condition.getTextContent() + " is more than one variable, negated or compared");
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
        var read =
                expressions.flatMap(text -> FIRST_NAME.matcher(text).results().map(name -> name.group(1)));
        var handedBack = model.getModelElementsByType(CamundaOut.class).stream().map(CamundaOut::getCamundaSource);
        return Stream.concat(read, handedBack).distinct();
    }

    static List<String> gatewaysAskAndFlowsAnswer(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        ExclusiveGateway.class,
                        gateway -> blank(gateway.getName()),
                        gateway -> gateway.getId() + " asks no question"),
                mistakes(
                        model,
                        SequenceFlow.class,
                        flow -> flow.getSource() instanceof ExclusiveGateway && blank(flow.getName()),
                        flow -> flow.getId() + " gives no answer"));
    }
}
