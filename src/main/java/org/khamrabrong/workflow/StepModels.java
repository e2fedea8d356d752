package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_ROLE;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;

/** Reads of every deployed model once what it says of its human steps. */
@Component
class StepModels {

    private static final String NOTHING = "none";

    /** What stands in the place of a candidate group that a frozen level names. */
    private static final String OF_LEVEL = "${" + LEVEL_ROLE.name() + "}";

    private final Map<String, HumanStep> steps = new ConcurrentHashMap<>();

    /** By its model, which may leave the role to a frozen level. */
    HumanStep stepOf(DelegateTask task) {
        Role role = role(task);
        return steps.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey() + "/" + role,
                unread -> read(task.getBpmnModelElementInstance(), role));
    }

    /** Whether a frozen level names role and unit of the step, and not the model. */
    boolean isOfALevel(DelegateTask task) {
        return group(task).equals(OF_LEVEL);
    }

    private Role role(DelegateTask task) {
        return Role.ofGroup(isOfALevel(task) ? LEVEL_ROLE.known(task.getExecution()) : group(task));
    }

    private static String group(DelegateTask task) {
        return task.getBpmnModelElementInstance().getCamundaCandidateGroups();
    }

    /** Where the model itself names the role. */
    static HumanStep read(UserTask element) {
        return read(element, Role.ofGroup(element.getCamundaCandidateGroups()));
    }

    private static HumanStep read(UserTask element, Role role) {
        return new HumanStep(element.getId(), process(element), role, element.getCamundaFormKey(), rule(element));
    }

    /** Id of the process, however deep in it the step stands. */
    private static String process(ModelElementInstance element) {
        return element instanceof Process process ? process.getId() : process(element.getParentElement());
    }

    private static StepRule rule(UserTask element) {
        Map<String, String> said = Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
        return new StepRule(
                works(said, "judges"),
                works(said, "authors"),
                works(said, "renews"),
                Boolean.parseBoolean(said.getOrDefault("deputies", "true")));
    }

    private static Set<Work> works(Map<String, String> said, String property) {
        String value = said.getOrDefault(property, NOTHING);
        return value.equals(NOTHING)
                ? Set.of()
                : Stream.of(value.split(",")).map(Work::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
