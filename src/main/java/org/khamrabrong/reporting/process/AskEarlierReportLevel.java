package org.khamrabrong.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.PaperOfProcess;
import org.springframework.stereotype.Component;

/** Asks an earlier level for what a later one sent back to it. */
@Component
class AskEarlierReportLevel implements JavaDelegate {

    private final ApprovalLevels levels;

    AskEarlierReportLevel(ApprovalLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        levels.ask(PaperOfProcess.report(execution));
    }
}
