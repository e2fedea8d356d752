package org.khamrabrong.workflow;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.springframework.stereotype.Component;

/** Reads of the model how often an errand is tried, in the words in which it says so of a job: R48/PT5M. */
@Component
class ErrandTries {

    private static final Pattern CYCLE = Pattern.compile("R(\\d+)/(PT\\w+)");

    private final RepositoryService models;

    ErrandTries(RepositoryService models) {
        this.models = models;
    }

    record Tries(int most, Duration pause) {}

    Tries of(LockedExternalTask task) {
        ServiceTask step =
                models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getActivityId());
        return of(step.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .singleResult()
                .getTextContent());
    }

    static Tries of(String cycle) {
        Matcher said = CYCLE.matcher(cycle.strip());
        if (!said.matches()) {
            throw new IllegalArgumentException("says nothing about tries: " + cycle);
        }
        return new Tries(Integer.parseInt(said.group(1)), Duration.parse(said.group(2)));
    }
}
