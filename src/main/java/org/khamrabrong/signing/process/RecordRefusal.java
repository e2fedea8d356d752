package org.khamrabrong.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningRegister;
import org.springframework.stereotype.Component;

/** Ends the signing round that a side refused. */
@Component
class RecordRefusal implements JavaDelegate {

    private final SigningRegister signing;

    RecordRefusal(SigningRegister signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.recordRefused(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
