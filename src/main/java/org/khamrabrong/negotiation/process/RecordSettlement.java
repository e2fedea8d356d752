package org.khamrabrong.negotiation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Keeps what the committee settled as a version. */
@Component
class RecordSettlement implements JavaDelegate {

    private final NegotiationRegister negotiations;

    RecordSettlement(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.recordSettlement(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
