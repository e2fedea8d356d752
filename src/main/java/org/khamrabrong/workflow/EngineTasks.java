package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.RECEIVER_UNIT;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND;
import static org.khamrabrong.workflow.LifecycleVariables.UNIT;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into {@link OpenTask}s: role and form from the model, units and round from the variables. */
@Component
class EngineTasks {

    private final RepositoryService models;
    private final RuntimeService runtime;

    EngineTasks(RepositoryService models, RuntimeService runtime) {
        this.models = models;
        this.runtime = runtime;
    }

    OpenTask read(Task task) {
        String businessKey = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        UserTask element = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return read(
                task.getId(),
                element,
                businessKey,
                runtime.getVariables(task.getExecutionId()),
                task.getAssignee(),
                task.getCreateTime(),
                task.getDueDate());
    }

    OpenTask read(DelegateTask task) {
        return read(
                task.getId(),
                task.getBpmnModelElementInstance(),
                task.getExecution().getProcessBusinessKey(),
                task.getVariables(),
                task.getAssignee(),
                task.getCreateTime(),
                task.getDueDate());
    }

    private static OpenTask read(
            String id,
            UserTask element,
            String businessKey,
            Map<String, Object> variables,
            String assignee,
            Date created,
            Date due) {
        return new OpenTask(
                id,
                element.getId(),
                process(element),
                AgreementId.of(businessKey),
                Role.ofGroup(element.getCamundaCandidateGroups()),
                unit(UNIT, variables),
                unit(RECEIVER_UNIT, variables),
                FISCAL_YEAR.in(variables),
                ROUND.in(variables),
                element.getCamundaFormKey(),
                assignee,
                created.toInstant(),
                due == null ? null : due.toInstant());
    }

    /** Id of the process, however deep in it the step stands. */
    private static String process(ModelElementInstance element) {
        return element instanceof Process process ? process.getId() : process(element.getParentElement());
    }

    private static UUID unit(Variable<String> variable, Map<String, Object> variables) {
        String value = variable.in(variables);
        return value == null ? null : UUID.fromString(value);
    }
}
