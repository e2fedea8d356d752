package org.khamrabrong.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.stereotype.Component;

/** Asks an earlier level for what a later one sent back to it. */
@Component
class AskEarlierDraftLevel implements JavaDelegate {

    private final ApprovalLevels levels;

    AskEarlierDraftLevel(ApprovalLevels levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        levels.ask(Paper.draft(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
