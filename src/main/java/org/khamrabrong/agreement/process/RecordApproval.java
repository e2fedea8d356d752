package org.khamrabrong.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Keeps the approved draft as a version. */
@Component
class RecordApproval implements JavaDelegate {

    private final AgreementRegister agreements;

    RecordApproval(AgreementRegister agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agreements.keep(AgreementId.of(execution.getProcessBusinessKey()), VersionKind.APPROVED);
    }
}
