package org.khamrabrong.negotiation.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** When the present round of informal negotiation is over, for the timer on its border. */
@Component
public class NegotiationRounds {

    private final NegotiationRegister negotiations;

    NegotiationRounds(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    public Date end(DelegateExecution round) {
        return Date.from(negotiations.roundEnd(AgreementId.of(round.getProcessBusinessKey())));
    }
}
