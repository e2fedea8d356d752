package org.khamrabrong.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.agreement.DraftRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Brings the draft to its levels, which are frozen when it is handed in for the first time. */
@Component
class FreezeDraftLevels implements JavaDelegate {

    private final DraftRegister drafts;

    FreezeDraftLevels(DraftRegister drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.handIn(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
