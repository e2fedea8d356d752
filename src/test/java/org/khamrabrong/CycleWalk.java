package org.khamrabrong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Takes an agreement from its opening to any step of its life, each step done by the person whose step it is. */
@Component
public class CycleWalk {

    /** Reached only where the two sides disagree at the step named here. */
    private static final Map<String, String> DISAGREEMENTS = Map.of(
            "Task_AnswerCounter", "Task_ReviewOffer",
            "Task_AnswerCommittee", "Task_SettleFormally",
            "Task_AnswerChallenge", "Task_EvaluateReports");

    private final TestOrganization organizations;
    private final CycleSteps steps;
    private final Worklist worklist;
    private final DueJobs jobs;
    private final Actors actors;

    CycleWalk(TestOrganization organizations, CycleSteps steps, Worklist worklist, DueJobs jobs, Actors actors) {
        this.organizations = organizations;
        this.steps = steps;
        this.worklist = worklist;
        this.jobs = jobs;
        this.actors = actors;
    }

    /** A new agreement in which that step waits. */
    public AgreementId openedUntil(Made made, String step) {
        AgreementId id = organizations.open(made);
        until(made, id, step);
        return id;
    }

    /** On to that step, by every step before it. */
    public void until(Made made, AgreementId id, String step) {
        String disagreement = DISAGREEMENTS.get(step);
        while (!waiting(made, id).orElseThrow().taskKey().equals(step)) {
            if (waiting(made, id).orElseThrow().taskKey().equals(disagreement)) {
                disagree(made, id);
            } else {
                forward(made, id);
            }
        }
    }

    /** On to the end. */
    public void untilClosed(Made made, AgreementId id) {
        while (waiting(made, id).isPresent()) {
            forward(made, id);
        }
    }

    public void forward(Made made, AgreementId id) {
        WorkRow row = waiting(made, id).orElseThrow();
        as(made, row, () -> steps.forward(row.taskKey(), row.task(), id));
        jobs.runFor(id);
    }

    /** The same by somebody else than the one person of that role. */
    public void forwardAs(String username, Made made, AgreementId id) {
        WorkRow row = waiting(made, id).orElseThrow();
        actors.as(username, () -> steps.forward(row.taskKey(), row.task(), id));
        jobs.runFor(id);
    }

    /** The step that waits sends the agreement back. */
    public void back(Made made, AgreementId id) {
        WorkRow row = waiting(made, id).orElseThrow();
        as(made, row, () -> steps.back(row.taskKey(), row.task()));
        jobs.runFor(id);
    }

    /** The one step that waits; empty once the agreement is closed. */
    public Optional<WorkRow> waiting(Made made, AgreementId id) {
        List<WorkRow> rows = actors.as(made.username(Role.AUDITOR), () -> worklist.waitingOn(id));
        return rows.stream().findFirst();
    }

    private void disagree(Made made, AgreementId id) {
        WorkRow row = waiting(made, id).orElseThrow();
        if (row.taskKey().equals("Task_SettleFormally")) {
            as(made, row, () -> steps.adjourn(row.task()));
        } else {
            back(made, id);
        }
    }

    private void as(Made made, WorkRow row, Runnable step) {
        actors.as(made.username(row.role()), step);
    }
}
