package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.REVIEW_ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationVariables.ANSWER_APPROVED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.ANSWER_REVIEWED;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What governor and head do with figures that the officer corrected in an answer: pass them on, or give some back. */
@Service
@Transactional
public class AnswerApproval {

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final HumanTasks tasks;

    AnswerApproval(EvaluationRows evaluations, EvaluationSheets sheets, HumanTasks tasks) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.tasks = tasks;
    }

    /** The unit's own sheet: without the committee's side. */
    @Transactional(readOnly = true)
    public EvaluationSheet open(String task) {
        return sheets.of(of(tasks.open(task, REVIEW_ANSWER, APPROVE_ANSWER)), false);
    }

    /** Numbers of the indicators whose figures are to be approved. */
    @Transactional(readOnly = true)
    public List<String> corrected(String task) {
        return of(tasks.open(task, REVIEW_ANSWER, APPROVE_ANSWER)).corrected();
    }

    public void approve(String task) {
        Step step = tasks.open(task, REVIEW_ANSWER, APPROVE_ANSWER);
        step.did();
        step.handsIn(handedIn(of(step)));
        step.endsAs(StepOutcome.APPROVED);
        if (step.is(REVIEW_ANSWER)) {
            step.tell(of(step).reviewAnswers(step.by()));
            step.complete(Values.of(ANSWER_REVIEWED, true));
        } else {
            step.tell(of(step).approveAnswers(step.by()));
            step.complete(Values.of(ANSWER_APPROVED, true));
        }
    }

    /** @param reasons by the numbers of those that are given back, at least one; the others stand as they were answered */
    public void giveBack(String task, Map<String, String> reasons) {
        Step step = tasks.open(task, REVIEW_ANSWER, APPROVE_ANSWER);
        of(step).returnAnswers(step.by(), reasons).forEach(step::tell);
        step.handsIn(handedIn(of(step)));
        step.endsAs(
                StepOutcome.RETURNED,
                reasons.entrySet().stream()
                        .map(returned ->
                                returned.getKey() + ": " + returned.getValue().strip())
                        .collect(Collectors.joining("\n")));
        step.complete(Values.of(step.is(REVIEW_ANSWER) ? ANSWER_REVIEWED : ANSWER_APPROVED, false));
    }

    private String handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, false).content()).written();
    }

    private Evaluation of(Step step) {
        return evaluations
                .findByAgreement(step.agreement().value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
