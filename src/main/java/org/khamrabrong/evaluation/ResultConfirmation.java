package org.khamrabrong.evaluation;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the committee does with the final score: confirm it, or send it back. */
@Service
@Transactional
public class ResultConfirmation {

    static final String CONFIRM = "Task_ConfirmResult";

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;
    private final EvaluationWorkflow workflow;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    ResultConfirmation(
            EvaluationRows evaluations,
            EvaluationSheets sheets,
            AgreementRegister agreements,
            HumanTasks tasks,
            EvaluationWorkflow workflow,
            Actors actors,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
        this.workflow = workflow;
        this.actors = actors;
        this.events = events;
    }

    public EvaluationSheet open(String task) {
        return sheets.of(of(tasks.open(task, CONFIRM)), true);
    }

    public void confirm(String task) {
        OpenTask open = tasks.open(task, CONFIRM);
        Evaluation evaluation = of(open);
        evaluation.confirmed(actors.currentName());
        AgreementPackage decided =
                agreements.content(evaluation.agreement()).withResults(evaluation.committeeResults());
        events.publishEvent(new ResultConfirmed(
                evaluation.agreement(),
                actors.currentName(),
                Scoring.score(decided).totalText(),
                PackageFormat.write(decided)));
        workflow.resultDecided(open, true);
    }

    /** Back to the evaluators, with a reason. */
    public void giveBack(String task, String reason) {
        OpenTask open = tasks.open(task, CONFIRM);
        Evaluation evaluation = of(open);
        String stated = WrittenText.REASON.needed(reason, "refusal.reasonMissing");
        evaluation.returned(stated);
        events.publishEvent(
                new ResultReturned(evaluation.agreement(), actors.currentName(), total(evaluation), stated));
        workflow.resultDecided(open, false);
    }

    private static String total(Evaluation evaluation) {
        return evaluation.finalTotal() == null ? "" : evaluation.finalTotal().toPlainString();
    }

    private Evaluation of(OpenTask open) {
        return evaluations
                .findByAgreement(open.agreement().value())
                .orElseThrow(() -> new Refusal("refusal.wrongStage"));
    }
}
