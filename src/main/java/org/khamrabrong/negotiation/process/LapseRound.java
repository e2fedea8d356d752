package org.khamrabrong.negotiation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Tells that a round ended by its last day, and that whose turn it was did not speak. */
@Component
class LapseRound implements JavaDelegate {

    private final NegotiationRegister negotiations;

    LapseRound(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.lapseRound(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
