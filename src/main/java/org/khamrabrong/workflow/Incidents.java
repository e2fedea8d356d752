package org.khamrabrong.workflow;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.Job;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went wrong behind the scenes, for the administrator to see and to try again. */
@Service
@Transactional
public class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ExternalTaskService external;
    private final IncidentReader reader;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Incidents(
            RuntimeService runtime,
            ManagementService management,
            ExternalTaskService external,
            IncidentReader reader,
            Actors actors,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.external = external;
        this.reader = reader;
        this.actors = actors;
        this.events = events;
    }

    /** The oldest first. */
    public Slice<Incident> open(Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        return reader.page(page);
    }

    /** Gives the failed step one more run at once; the job executor does it as the system. */
    public Retry retry(String incident) {
        actors.require(Role.ADMINISTRATOR);
        org.camunda.bpm.engine.runtime.Incident found =
                runtime.createIncidentQuery().incidentId(incident).list().stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal("workflow.refusal.incidentGone"));
        Incident read = reader.find(incident).orElseThrow(() -> new Refusal("workflow.refusal.incidentGone"));
        if (isErrand(found)) {
            external.setRetries(found.getConfiguration(), 1);
        } else {
            management.setJobRetries(found.getConfiguration(), 1);
            management.setJobDuedate(found.getConfiguration(), null);
        }
        events.publishEvent(new IncidentRetried(read.ofAgreement(), actors.currentName(), read.element()));
        return new Retry(found.getConfiguration(), read.element());
    }

    public Retry.Outcome outcome(Retry retry) {
        actors.require(Role.ADMINISTRATOR);
        return Stream.concat(
                        management.createJobQuery().jobId(retry.job()).list().stream()
                                .map(Job::getRetries),
                        external.createExternalTaskQuery().externalTaskId(retry.job()).list().stream()
                                .map(ExternalTask::getRetries))
                .findFirst()
                .map(left -> left > 0 ? Retry.Outcome.RUNNING : Retry.Outcome.FAILED)
                .orElse(Retry.Outcome.DONE);
    }

    private static boolean isErrand(org.camunda.bpm.engine.runtime.Incident incident) {
        return org.camunda.bpm.engine.runtime.Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(incident.getIncidentType());
    }
}
