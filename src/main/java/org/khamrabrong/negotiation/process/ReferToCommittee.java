package org.khamrabrong.negotiation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.NegotiationRegister;
import org.springframework.stereotype.Component;

/** Leaves it to the committee what both sides have not agreed on in their rounds. */
@Component
class ReferToCommittee implements JavaDelegate {

    private final NegotiationRegister negotiations;

    ReferToCommittee(NegotiationRegister negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        negotiations.referToCommittee(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
