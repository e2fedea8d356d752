package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Passes the request that every level has approved to the negotiators. */
@Component
class RecordAmendmentApproval implements JavaDelegate {

    private final AmendmentRegister amendments;

    RecordAmendmentApproval(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        amendments.approve(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
