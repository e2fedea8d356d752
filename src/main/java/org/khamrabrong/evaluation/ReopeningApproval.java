package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.REVIEW_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationVariables.REOPENING_APPROVED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.REOPENING_REVIEWED;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What governor and head do with figures that are to stand in place of published ones: pass them on, or give them back. */
@Service
@Transactional
public class ReopeningApproval {

    private final ReopeningSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ReopeningApproval(ReopeningSheets sheets, AgreementRegister agreements, HumanTasks tasks) {
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenReopening open(String task) {
        return sheets.open(tasks.open(task, REVIEW_REOPENING, APPROVE_REOPENING));
    }

    public void approve(String task) {
        Step step = tasks.open(task, REVIEW_REOPENING, APPROVE_REOPENING);
        Reopening reopening = pending(step);
        step.did();
        step.tell(
                step.is(REVIEW_REOPENING)
                        ? reopening.review(step.agreement(), step.by())
                        : reopening.approve(step.agreement(), step.by()));
        step.endsAs(StepOutcome.APPROVED);
        complete(step, reopening, true);
    }

    public void giveBack(String task, @Nullable String reason) {
        Step step = tasks.open(task, REVIEW_REOPENING, APPROVE_REOPENING);
        Reopening reopening = pending(step);
        EvaluationFact.FiguresReturned returned = reopening.giveBack(step.agreement(), step.by(), reason);
        step.tell(returned);
        step.endsAs(StepOutcome.RETURNED, returned.reason());
        complete(step, reopening, false);
    }

    private void complete(Step step, Reopening reopening, boolean approved) {
        Evaluation evaluation = sheets.evaluation(step);
        step.handsIn(HandedIn.of(
                        agreements.content(step.agreement()).withResults(evaluation.resultsWith(reopening.figures())))
                .written());
        step.complete(Values.of(step.is(REVIEW_REOPENING) ? REOPENING_REVIEWED : REOPENING_APPROVED, approved));
    }

    private Reopening pending(Step step) {
        return sheets.pending(sheets.evaluation(step));
    }
}
