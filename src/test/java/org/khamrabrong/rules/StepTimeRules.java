package org.khamrabrong.rules;

import static org.khamrabrong.rules.ProcessModelRules.join;
import static org.khamrabrong.rules.ProcessModelRules.mistakes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khamrabrong.workflow.StepTimer;

/** Every human step has its time: a row in the table, a due date, and on its border three timers that only tell of it. */
final class StepTimeRules {

    private record Telling(String moment, String delegate) {}

    private static final Map<StepTimer, Telling> TELLING = Map.of(
            StepTimer.REMINDER, new Telling("${stepTimes.reminder(execution)}", "${remindOfStep}"),
            StepTimer.OVERDUE, new Telling("${stepTimes.due(execution)}", "${tellMissedStep}"),
            StepTimer.ESCALATED, new Telling("${stepTimes.escalation(execution)}", "${escalateStep}"));

    private StepTimeRules() {}

    static List<String> everyStepIsDueByTheTable(BpmnModelInstance model, Collection<String> steps) {
        return join(
                mistakes(
                        model,
                        UserTask.class,
                        task -> !"${stepTimes.due(execution)}".equals(task.getCamundaDueDate()),
                        task -> task.getId() + " has no due date of the table"),
                mistakes(
                        model,
                        UserTask.class,
                        task -> !steps.contains(task.getId()),
                        task -> task.getId() + " has no row in the table of times"));
    }

    static List<String> everyStepIsRemindedOfAndEscalated(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> Stream.of(StepTimer.values())
                        .filter(timer -> !tells(model, task.getId(), timer))
                        .map(timer ->
                                task.getId() + " needs " + timer.on(task.getId()) + " on its border, which tells by "
                                        + TELLING.get(timer).delegate()))
                .toList();
    }

    private static boolean tells(BpmnModelInstance model, String step, StepTimer timer) {
        return model.getModelElementById(timer.on(step)) instanceof BoundaryEvent border
                && border.getAttachedTo().getId().equals(step)
                && !border.cancelActivity()
                && moments(border).anyMatch(TELLING.get(timer).moment()::equals)
                && border.getSucceedingNodes().singleResult() instanceof EndEvent told
                && told.getId().equals(timer.toldOf(step))
                && told.getChildElementsByType(MessageEventDefinition.class).stream()
                        .map(MessageEventDefinition::getCamundaDelegateExpression)
                        .anyMatch(TELLING.get(timer).delegate()::equals);
    }

    private static Stream<String> moments(BoundaryEvent border) {
        return border.getChildElementsByType(TimerEventDefinition.class).stream()
                .flatMap(timer -> timer.getChildElementsByType(TimeDate.class).stream())
                .map(TimeDate::getTextContent);
    }
}
