package org.khamrabrong.negotiation.process;

import static org.khamrabrong.negotiation.process.NegotiationVariables.UNITS_TURN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Opens an informal run on the indicators as they stand. */
@Component
class OpenNegotiation implements JavaDelegate {

    private final NegotiationRegister negotiations;

    OpenNegotiation(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.openNegotiation(AgreementId.of(execution.getProcessBusinessKey()));
        UNITS_TURN.set(execution, false);
    }
}
