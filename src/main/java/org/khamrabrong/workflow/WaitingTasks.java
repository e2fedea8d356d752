package org.khamrabrong.workflow;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Finds the tasks on whose border a timer sits, also where the same step waits in several turns of a loop at once. */
final class WaitingTasks {

    private WaitingTasks() {}

    /**
     * Ids of the engine's tasks.
     *
     * @param timer at the event to which the timer's flow leads
     */
    static Stream<String> beside(DelegateExecution timer) {
        String step = step((FlowNode) timer.getBpmnModelElementInstance());
        return tasks(((ExecutionEntity) timer).getParent())
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .map(TaskEntity::getId);
    }

    private static String step(FlowNode told) {
        return told.getIncoming().stream()
                .map(flow -> (BoundaryEvent) flow.getSource())
                .findFirst()
                .orElseThrow()
                .getAttachedTo()
                .getId();
    }

    private static Stream<TaskEntity> tasks(ExecutionEntity scope) {
        return Stream.concat(
                scope.getTasks().stream(), scope.getExecutions().stream().flatMap(WaitingTasks::tasks));
    }
}
