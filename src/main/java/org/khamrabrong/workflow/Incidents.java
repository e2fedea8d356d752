package org.khamrabrong.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went wrong behind the scenes, for the administrator to see and to try again. */
@Service
@Transactional
public class Incidents {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Incidents(
            RuntimeService runtime, ManagementService management, Actors actors, ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.actors = actors;
        this.events = events;
    }

    /** The oldest hundred. */
    public List<Incident> open() {
        actors.require(Role.ADMINISTRATOR);
        return runtime
                .createIncidentQuery()
                .incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, MOST)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(this::read)
                .toList();
    }

    /** Gives the failed step one more run at once. */
    public void retry(String incident) {
        actors.require(Role.ADMINISTRATOR);
        org.camunda.bpm.engine.runtime.Incident found = runtime
                .createIncidentQuery()
                .incidentId(incident)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.incidentGone"));
        management.setJobRetries(found.getConfiguration(), 1);
        management.setJobDuedate(found.getConfiguration(), null);
        Incident read = read(found);
        events.publishEvent(new IncidentRetried(read.agreement(), actors.currentName(), read.element()));
    }

    private Incident read(org.camunda.bpm.engine.runtime.Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return new Incident(
                incident.getId(),
                AgreementId.of(instance.getBusinessKey()),
                instance.getProcessDefinitionKey(),
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant(),
                incident.getIncidentMessage());
    }
}
