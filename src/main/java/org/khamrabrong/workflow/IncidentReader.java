package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.springframework.stereotype.Component;

/** Turns the engine's incidents into ours, however many, with the same few statements. */
@Component
class IncidentReader {

    private final RuntimeService runtime;
    private final Organization organization;

    IncidentReader(RuntimeService runtime, Organization organization) {
        this.runtime = runtime;
        this.organization = organization;
    }

    List<Incident> read(List<org.camunda.bpm.engine.runtime.Incident> incidents) {
        Set<String> ids = incidents.stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, ProcessInstance> instances =
                runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        Map<String, Map<String, Object>> variables = variables(ids);
        Map<UUID, Unit> units = organization.unitsById();
        return incidents.stream()
                .flatMap(incident -> Optional.ofNullable(instances.get(incident.getProcessInstanceId())).stream()
                        .map(instance -> incident(
                                incident,
                                instance,
                                variables.getOrDefault(incident.getProcessInstanceId(), Map.of()),
                                units)))
                .toList();
    }

    private Map<String, Map<String, Object>> variables(Set<String> ids) {
        Map<String, Map<String, Object>> byInstance = new HashMap<>();
        runtime.createVariableInstanceQuery()
                .processInstanceIdIn(ids.toArray(String[]::new))
                .variableNameIn(UNIT.name(), FISCAL_YEAR.name())
                .list()
                .forEach(variable -> byInstance
                        .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
                        .put(variable.getName(), variable.getValue()));
        return byInstance;
    }

    private static Incident incident(
            org.camunda.bpm.engine.runtime.Incident incident,
            ProcessInstance instance,
            Map<String, Object> variables,
            Map<UUID, Unit> units) {
        String unit = UNIT.in(variables);
        return new Incident(
                incident.getId(),
                AgreementId.of(instance.getBusinessKey()),
                unit == null ? null : units.get(UUID.fromString(unit)),
                FISCAL_YEAR.in(variables),
                instance.getProcessDefinitionKey(),
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant(),
                incident.getIncidentMessage());
    }
}
