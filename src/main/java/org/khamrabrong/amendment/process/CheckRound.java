package org.khamrabrong.amendment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.amendment.AmendmentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Finds whether the round has come from which the amendment stands. */
@Component
class CheckRound implements JavaDelegate {

    private final AmendmentRegister amendments;

    CheckRound(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AmendmentVariables.AMENDMENT_DUE.set(
                execution, amendments.due(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
