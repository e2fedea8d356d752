package org.khamrabrong.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.agreement.DraftRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Keeps the approved draft as a version. */
@Component
class RecordApproval implements JavaDelegate {

    private final DraftRegister drafts;

    RecordApproval(DraftRegister drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.approve(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
