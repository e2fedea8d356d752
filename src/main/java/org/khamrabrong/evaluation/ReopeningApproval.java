package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;

import java.util.List;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the levels of the unit do with figures that are to stand in place of published ones: pass them on, or give them back. */
@Service
@Transactional
public class ReopeningApproval implements PaperDecisions {

    private final ReopeningSheets sheets;
    private final UnitApproval approval;
    private final HumanTasks tasks;

    ReopeningApproval(ReopeningSheets sheets, UnitApproval approval, HumanTasks tasks) {
        this.sheets = sheets;
        this.approval = approval;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public ReopeningForm open(String task) {
        Step step = tasks.open(task, APPROVE_REOPENING);
        Evaluation evaluation = sheets.evaluation(step.agreement());
        Reopening reopening = approving(evaluation);
        Paper paper = reopening.paper(step.agreement());
        LevelsOfPaper levels = approval.levels(paper);
        return new ReopeningForm(sheets.open(evaluation, reopening), levels, approval.view(step, paper), false);
    }

    /** Everything that is asked at the present level; after the last one the committee is asked. */
    @Override
    public void approve(String task, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE_REOPENING);
        Reopening reopening = pending(step);
        approval.approve(step, reopening.paper(step.agreement()), handedIn(step, reopening), written);
    }

    /** All that is asked at the present level goes back to the officer. */
    @Override
    public void giveBack(String task, String reason, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE_REOPENING);
        Reopening reopening = pending(step);
        giveBack(task, approval.all(reopening.paper(step.agreement()), reason), written);
    }

    /** What is named goes back to the officer or to an earlier level; the others are approved. */
    @Override
    public void giveBack(String task, Return returned, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE_REOPENING);
        Reopening reopening = pending(step);
        approval.giveBack(
                step,
                reopening.paper(step.agreement()),
                handedIn(step, reopening),
                returned,
                written,
                () -> step.tell(reopening.giveBack(step.agreement(), step.by(), returned.told())));
    }

    private HandedIn handedIn(Step step, Reopening reopening) {
        return sheets.open(sheets.evaluation(step.agreement()), reopening).handedIn();
    }

    private Reopening pending(Step step) {
        return approving(sheets.evaluation(step.agreement()));
    }

    private Reopening approving(Evaluation evaluation) {
        Reopening pending = sheets.pending(evaluation);
        pending.requireState(ReopeningState.APPROVING);
        return pending;
    }
}
