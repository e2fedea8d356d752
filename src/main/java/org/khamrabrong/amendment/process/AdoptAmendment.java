package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Keeps what binds both sides from now on. */
@Component
class AdoptAmendment implements JavaDelegate {

    private final AmendmentRegister amendments;

    AdoptAmendment(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        amendments.adopt(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
