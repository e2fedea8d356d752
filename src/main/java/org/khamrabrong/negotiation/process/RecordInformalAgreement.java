package org.khamrabrong.negotiation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Keeps what both sides agreed on as a version. */
@Component
class RecordInformalAgreement implements JavaDelegate {

    private final NegotiationRegister negotiations;

    RecordInformalAgreement(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.recordInformalAgreement(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
