package org.khamrabrong.negotiation.process;

import static org.khamrabrong.negotiation.process.NegotiationVariables.ROUNDS_USED_UP;
import static org.khamrabrong.negotiation.process.NegotiationVariables.UNITS_TURN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Counts a round that ended without agreement, and begins the next one unless none is left. */
@Component
class CloseRound implements JavaDelegate {

    private final NegotiationRegister negotiations;

    CloseRound(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AgreementId agreement = AgreementId.of(execution.getProcessBusinessKey());
        ROUNDS_USED_UP.set(execution, negotiations.closeRound(agreement));
        UNITS_TURN.set(execution, negotiations.isUnitsTurn(agreement));
    }
}
