package org.khamrabrong.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
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
    private final IncidentReader reader;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Incidents(
            RuntimeService runtime,
            ManagementService management,
            IncidentReader reader,
            Actors actors,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.reader = reader;
        this.actors = actors;
        this.events = events;
    }

    /** The oldest hundred. */
    public List<Incident> open() {
        actors.require(Role.ADMINISTRATOR);
        return reader.read(runtime
                .createIncidentQuery()
                .incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, MOST)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList());
    }

    /** Gives the failed step one more run at once; the job executor does it as the system. */
    public Retry retry(String incident) {
        actors.require(Role.ADMINISTRATOR);
        org.camunda.bpm.engine.runtime.Incident found =
                runtime.createIncidentQuery().incidentId(incident).list().stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal("workflow.refusal.incidentGone"));
        Incident read = reader.read(List.of(found)).get(0);
        management.setJobRetries(found.getConfiguration(), 1);
        management.setJobDuedate(found.getConfiguration(), null);
        events.publishEvent(new IncidentRetried(read.agreement(), actors.currentName(), read.element()));
        return new Retry(found.getConfiguration(), read.element());
    }

    public Retry.Outcome outcome(Retry retry) {
        actors.require(Role.ADMINISTRATOR);
        Optional<Job> job =
                management.createJobQuery().jobId(retry.job()).list().stream().findFirst();
        if (job.isEmpty()) {
            return Retry.Outcome.DONE;
        }
        return job.get().getRetries() > 0 ? Retry.Outcome.RUNNING : Retry.Outcome.FAILED;
    }
}
