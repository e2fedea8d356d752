package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Ends the amendment that the evaluation came before. */
@Component
class RecordLapse implements JavaDelegate {

    private final AmendmentRegister amendments;

    RecordLapse(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        amendments.recordLapse(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
