package org.khamrabrong.negotiation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Calls the committee's meeting. */
@Component
class OpenFormalSession implements JavaDelegate {

    private final NegotiationRegister negotiations;

    OpenFormalSession(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.openFormalSession(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
