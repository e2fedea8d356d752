package org.khamrabrong.evaluation;

import java.util.Map;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

/** Brings an agreement into evaluation and to its result, by the real processes of each alone. */
@Component
public class EvaluationStand {

    private final ReportingStand reporting;
    private final Evaluations evaluations;
    private final ResultAppeals appeals;
    private final DueJobs jobs;
    private final Actors actors;

    EvaluationStand(
            ReportingStand reporting, Evaluations evaluations, ResultAppeals appeals, DueJobs jobs, Actors actors) {
        this.reporting = reporting;
        this.evaluations = evaluations;
        this.appeals = appeals;
        this.jobs = jobs;
        this.actors = actors;
    }

    /** An agreement whose report was sent, waiting for the evaluator. */
    public AgreementId evaluating(Made made) {
        AgreementId id = reporting.reporting(made);
        reporting.closed(made, id);
        start(id);
        return id;
    }

    public void start(AgreementId id) {
        reporting.start(id, "agreement-evaluation", Values.none());
    }

    /** The evaluator decides, in the name of the organization's one. */
    public void evaluate(Made made, AgreementId id, Map<String, Decision> decisions) {
        actors.as(made.username(Role.EVALUATOR), () -> evaluations.evaluate(evaluateStep(id), decisions));
        jobs.runFor(id);
    }

    public void acceptAll(Made made, AgreementId id) {
        evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.accept()));
    }

    /** Accepted and scored, waiting for the committee. */
    public AgreementId confirming(Made made) {
        AgreementId id = evaluating(made);
        acceptAll(made, id);
        reporting.start(id, "agreement-result", Values.none());
        return id;
    }

    public void startResult(AgreementId id) {
        reporting.start(id, "agreement-result", Values.none());
    }

    /** The unit takes its confirmed result as it is. */
    public void acknowledge(Made made, AgreementId id) {
        actors.as(
                made.username(Role.HEAD), () -> appeals.acknowledge(reporting.task(id, EvaluationSteps.ANSWER_RESULT)));
        jobs.runFor(id);
    }

    public String evaluateStep(AgreementId id) {
        return reporting.task(id, EvaluationSteps.EVALUATE);
    }

    public String answerStep(AgreementId id) {
        return reporting.task(id, EvaluationSteps.ANSWER);
    }

    public String confirmStep(AgreementId id) {
        return reporting.task(id, EvaluationSteps.CONFIRM);
    }
}
