package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
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
    private final HumanTasks tasks;
    private final EvaluationWorkflow workflow;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    ResultConfirmation(
            EvaluationRows evaluations,
            EvaluationSheets sheets,
            HumanTasks tasks,
            EvaluationWorkflow workflow,
            Actors actors,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.sheets = sheets;
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
        events.publishEvent(new ResultConfirmed(
                evaluation.agreement(), actors.currentName(), String.valueOf(evaluation.finalTotal())));
        workflow.resultDecided(open, true);
    }

    /** Back to the evaluators, with a reason. */
    public void giveBack(String task, String reason) {
        OpenTask open = tasks.open(task, CONFIRM);
        Evaluation evaluation = of(open);
        String stated = WrittenText.REASON.needed(reason, "refusal.reasonMissing");
        evaluation.returned(stated);
        events.publishEvent(new ResultReturned(
                evaluation.agreement(), actors.currentName(), String.valueOf(evaluation.finalTotal()), stated));
        workflow.resultDecided(open, false);
    }

    private Evaluation of(OpenTask open) {
        return evaluations
                .findByAgreement(open.agreement().value())
                .orElseThrow(() -> new Refusal("refusal.wrongStage"));
    }
}
