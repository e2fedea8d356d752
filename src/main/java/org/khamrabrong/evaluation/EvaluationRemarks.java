package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Remarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the officer answers to the remarks of approvers on answers to challenges and on reopened figures. */
@Service
@Transactional
public class EvaluationRemarks {

    private final HumanTasks tasks;
    private final ReopeningSheets sheets;
    private final Remarks remarks;

    EvaluationRemarks(HumanTasks tasks, ReopeningSheets sheets, Remarks remarks) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.remarks = remarks;
    }

    @Transactional(readOnly = true)
    public List<RemarkRow> open(String task) {
        Step step = step(task);
        return remarks.of(step, paper(step));
    }

    public void answer(String task, UUID remark, String words) {
        Step step = step(task);
        remarks.answer(step, paper(step), remark, words);
    }

    public void settle(String task, UUID remark) {
        Step step = step(task);
        remarks.settle(step, paper(step), remark);
    }

    private Step step(String task) {
        return tasks.open(task, ANSWER, WRITE_REOPENING);
    }

    private Paper paper(Step step) {
        Evaluation evaluation = sheets.evaluation(step.agreement());
        return step.is(ANSWER)
                ? evaluation.answers()
                : sheets.pending(evaluation).paper(step.agreement());
    }
}
