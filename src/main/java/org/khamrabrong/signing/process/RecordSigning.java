package org.khamrabrong.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningRegister;
import org.springframework.stereotype.Component;

/** Keeps the version that both sides signed. */
@Component
class RecordSigning implements JavaDelegate {

    private final SigningRegister signing;

    RecordSigning(SigningRegister signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.recordSigned(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
