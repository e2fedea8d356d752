package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.stereotype.Component;

/** Brings an agreement to its published result and through its reopening, each step in the name of the organization's one. */
@Component
public class ReopeningStand {

    private static final List<String> STEPS =
            List.of(WRITE_REOPENING, APPROVE_REOPENING, APPROVE_REOPENING, CONFIRM_REOPENING);

    /** Of 2.1, where 5 were published. */
    public static final Map<String, Result> FINAL = Map.of("2.1", Result.of(Map.of("value", "3")));

    private final TestOrganization organizations;
    private final CycleWalk walk;
    private final EvaluationStand evaluations;
    private final ReportingStand reporting;
    private final ResultConfirmation results;
    private final ReopeningRequests requests;
    private final ReopeningWriting writing;
    private final ReopeningApproval approval;
    private final ReopeningConfirmation confirmation;
    private final DueJobs jobs;
    private final Actors actors;

    ReopeningStand(
            TestOrganization organizations,
            CycleWalk walk,
            EvaluationStand evaluations,
            ReportingStand reporting,
            ResultConfirmation results,
            ReopeningRequests requests,
            ReopeningWriting writing,
            ReopeningApproval approval,
            ReopeningConfirmation confirmation,
            DueJobs jobs,
            Actors actors) {
        this.organizations = organizations;
        this.walk = walk;
        this.evaluations = evaluations;
        this.reporting = reporting;
        this.results = results;
        this.requests = requests;
        this.writing = writing;
        this.approval = approval;
        this.confirmation = confirmation;
        this.jobs = jobs;
        this.actors = actors;
    }

    /** Its result is published: 1.1 scores 4.8000, 2.1 scores 3.5000, in all 4.2800. */
    public AgreementId closed(Made made) {
        AgreementId id = evaluations.confirming(made);
        actors.as(made.username(Role.COMMITTEE), () -> results.confirm(evaluations.confirmStep(id)));
        evaluations.acknowledge(made, id);
        return id;
    }

    /** Whether it is a step of a reopening. */
    public boolean serves(String step) {
        return STEPS.contains(step);
    }

    /** A new agreement, closed by every step of its life, whose reopening waits at that step. */
    public AgreementId openedUntil(Made made, String step) {
        AgreementId id = organizations.open(made);
        walk.untilClosed(made, id);
        asked(made, id);
        STEPS.subList(0, STEPS.indexOf(step)).forEach(before -> forward(made, id, before));
        return id;
    }

    /** The same where it waits for that role, at whatever level. */
    public AgreementId openedUntil(Made made, String step, Role role) {
        AgreementId id = openedUntil(made, step);
        if (step.equals(APPROVE_REOPENING) && role == Role.HEAD) {
            reviewed(made, id);
        }
        return id;
    }

    public void forward(Made made, AgreementId id, String step) {
        switch (step) {
            case WRITE_REOPENING -> submitted(made, id, FINAL);
            case APPROVE_REOPENING -> approvedByPresentLevel(made, id);
            case CONFIRM_REOPENING -> confirmed(made, id);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** Agrees at that step as whoever is signed in. */
    public void agree(String step, String task) {
        if (step.equals(CONFIRM_REOPENING)) {
            confirmation.confirm(task);
        } else {
            approval.approve(task, List.of());
        }
    }

    public void asked(Made made, AgreementId id) {
        actors.as(made.username(Role.OFFICER), () -> requests.ask(id, "ทะเบียนปิดยอดแล้ว ตัวเลขเป็นที่สุด"));
    }

    /** With a file for each indicator. */
    public void submitted(Made made, AgreementId id, Map<String, Result> figures) {
        actors.as(made.username(Role.OFFICER), () -> {
            String task = reporting.task(id, WRITE_REOPENING);
            figures.forEach((number, figure) -> proven(task, number, figure));
            writing.submit(task, "ตามทะเบียนที่ปิดยอด", figures);
        });
    }

    private void proven(String task, String number, Result figure) {
        writing.attachEvidence(task, number, "ทะเบียน.txt", (number + figure + task).getBytes(StandardCharsets.UTF_8));
    }

    public void reviewed(Made made, AgreementId id) {
        actors.as(
                made.username(Role.GOVERNOR), () -> approval.approve(reporting.task(id, APPROVE_REOPENING), List.of()));
    }

    public void approved(Made made, AgreementId id) {
        actors.as(made.username(Role.HEAD), () -> approval.approve(reporting.task(id, APPROVE_REOPENING), List.of()));
    }

    private void approvedByPresentLevel(Made made, AgreementId id) {
        Role role = walk.waiting(made, id).orElseThrow().role();
        actors.as(made.username(role), () -> approval.approve(reporting.task(id, APPROVE_REOPENING), List.of()));
    }

    public void confirmed(Made made, AgreementId id) {
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(reporting.task(id, CONFIRM_REOPENING)));
        jobs.runFor(id);
    }

    /** Asked for, handed in, approved, confirmed and published. */
    public void published(Made made, AgreementId id, Map<String, Result> figures) {
        asked(made, id);
        submitted(made, id, figures);
        reviewed(made, id);
        approved(made, id);
        confirmed(made, id);
    }
}
