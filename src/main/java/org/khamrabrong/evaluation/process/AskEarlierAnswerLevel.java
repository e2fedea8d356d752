package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.PaperOfProcess;
import org.springframework.stereotype.Component;

/** Asks an earlier level for what a later one sent back to it. */
@Component
class AskEarlierAnswerLevel implements JavaDelegate {

    private final ApprovalLevels levels;

    AskEarlierAnswerLevel(ApprovalLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        levels.ask(PaperOfProcess.answer(execution));
    }
}
