package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Lets the amendment stand in place of what was signed. */
@Component
class PutInForce implements JavaDelegate {

    private final AmendmentRegister amendments;

    PutInForce(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        amendments.putInForce(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
