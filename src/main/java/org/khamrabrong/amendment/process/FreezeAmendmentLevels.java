package org.khamrabrong.amendment.process;

import static org.khamrabrong.workflow.LifecycleVariables.AMENDMENT_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Brings the request to its levels, which are frozen when it is handed in for the first time. */
@Component
class FreezeAmendmentLevels implements JavaDelegate {

    private final AmendmentRegister amendments;

    FreezeAmendmentLevels(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AMENDMENT_NUMBER.set(execution, amendments.handIn(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
