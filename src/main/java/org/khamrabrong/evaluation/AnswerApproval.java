package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_ANSWER;

import java.util.List;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the levels of the unit do with figures that the officer corrected in an answer: pass them on, or give some back. */
@Service
@Transactional
public class AnswerApproval implements PaperDecisions {

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final UnitApproval approval;
    private final HumanTasks tasks;

    AnswerApproval(EvaluationRows evaluations, EvaluationSheets sheets, UnitApproval approval, HumanTasks tasks) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.approval = approval;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public AnswerForm open(String task) {
        Step step = tasks.open(task, APPROVE_ANSWER);
        Evaluation evaluation = of(step);
        LevelsOfPaper levels = approval.levels(evaluation.answers());
        return new AnswerForm(sheets.of(evaluation, false), levels, approval.view(step, evaluation.answers()));
    }

    /** Everything that is asked at the present level; after the last one the evaluators are shown it. */
    @Override
    public void approve(String task, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE_ANSWER);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.ANSWERED);
        approval.approve(step, evaluation.answers(), answered(evaluation), written);
    }

    /** All that is asked at the present level goes back to the officer. */
    @Override
    public void giveBack(String task, String reason, List<WrittenRemark> written) {
        Evaluation evaluation = of(tasks.open(task, APPROVE_ANSWER));
        giveBack(task, approval.all(evaluation.answers(), reason), written);
    }

    /** What is named goes back to the officer or to an earlier level; the others are approved. */
    @Override
    public void giveBack(String task, Return returned, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE_ANSWER);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.ANSWERED);
        approval.giveBack(
                step,
                evaluation.answers(),
                answered(evaluation),
                returned,
                written,
                () -> evaluation.returnAnswers(step.by(), returned.reasons()).forEach(step::tell));
    }

    private HandedIn answered(Evaluation evaluation) {
        return sheets.of(evaluation, false).answered();
    }

    private Evaluation of(Step step) {
        return evaluations.of(step.agreement());
    }
}
