package org.khamrabrong.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Makes the signed agreement known to the people. */
@Component
class PublishAgreement implements JavaDelegate {

    private final AgreementRegister agreements;

    PublishAgreement(AgreementRegister agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agreements.publish(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
