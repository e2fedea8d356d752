package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_CONFIRMED;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the committee does with the final score: confirm it, or send it back. */
@Service
@Transactional
public class ResultConfirmation {

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ResultConfirmation(
            EvaluationRows evaluations, EvaluationSheets sheets, AgreementRegister agreements, HumanTasks tasks) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public EvaluationSheet open(String task) {
        return sheets.of(of(tasks.open(task, CONFIRM)), true);
    }

    public void confirm(String task) {
        Step step = tasks.open(task, CONFIRM);
        Evaluation evaluation = of(step);
        step.tell(evaluation.confirm(step.by(), agreements.content(evaluation.agreement())));
        step.handsIn(handedIn(evaluation));
        step.endsAs(APPROVED);
        step.complete(Values.of(RESULT_CONFIRMED, true));
    }

    /** Back to the evaluators, with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, CONFIRM);
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        Evaluation evaluation = of(step);
        step.handsIn(handedIn(evaluation));
        step.tell(evaluation.giveBack(step.by(), stated));
        step.endsAs(RETURNED, stated);
        step.complete(Values.of(RESULT_CONFIRMED, false));
    }

    private String handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, true).content()).written();
    }

    private Evaluation of(Step step) {
        return evaluations
                .findByAgreement(step.agreement().value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
