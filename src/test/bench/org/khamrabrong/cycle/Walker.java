package org.khamrabrong.cycle;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.khamrabrong.fixture.CycleSteps;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leads agreements through the application, and keeps apart what only looks for the next step. */
final class Walker {

    private final TestOrganization organizations;
    private final Organization organization;
    private final CycleWalk walk;
    private final CycleSteps steps;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ExternalTaskService external;
    private final DueJobs jobs;

    Walker(ApplicationContext application) {
        this.organizations = application.getBean(TestOrganization.class);
        this.organization = application.getBean(Organization.class);
        this.walk = application.getBean(CycleWalk.class);
        this.steps = application.getBean(CycleSteps.class);
        this.runtime = application.getBean(RuntimeService.class);
        this.management = application.getBean(ManagementService.class);
        this.external = application.getBean(ExternalTaskService.class);
        this.jobs = application.getBean(DueJobs.class);
    }

    /** Opened and led to its end. */
    AgreementId walk(Apart apart) {
        Made made = apart.ask(this::strategyOffice);
        AgreementId id = organizations.open(made);
        runDue(id, apart);
        for (Optional<WorkRow> row = next(made, id, apart); row.isPresent(); row = next(made, id, apart)) {
            steps.forward(row.get().taskKey(), row.get().task(), id);
            runDue(id, apart);
        }
        SecurityContextHolder.clearContext();
        return id;
    }

    private Made strategyOffice() {
        Made made = organizations.make();
        signIn(made.username(Role.STRATEGY));
        return made;
    }

    /** The step that waits, its person signed in. */
    private Optional<WorkRow> next(Made made, AgreementId id, Apart apart) {
        return apart.ask(() -> {
            Optional<WorkRow> waiting = walk.waiting(made, id);
            waiting.ifPresent(row -> signIn(made.username(row.role())));
            return waiting;
        });
    }

    private void runDue(AgreementId id, Apart apart) {
        for (List<Job> due = apart.ask(() -> due(id)); !due.isEmpty(); due = apart.ask(() -> due(id))) {
            due.forEach(job -> management.executeJob(job.getId()));
            if (apart.ask(() -> hasErrand(id))) {
                jobs.runFor(id);
            }
        }
    }

    private boolean hasErrand(AgreementId id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .anyMatch(instance -> external.createExternalTaskQuery()
                                .processInstanceId(instance.getId())
                                .count()
                        > 0);
    }

    private List<Job> due(AgreementId id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .toList();
    }

    private void signIn(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username,
                        null,
                        Actors.authorities(organization.person(username).orElseThrow())));
    }
}
