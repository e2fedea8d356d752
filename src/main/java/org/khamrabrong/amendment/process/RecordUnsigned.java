package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Ends the amendment that a side did not sign. */
@Component
class RecordUnsigned implements JavaDelegate {

    private final AmendmentRegister amendments;

    RecordUnsigned(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        amendments.recordUnsigned(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
