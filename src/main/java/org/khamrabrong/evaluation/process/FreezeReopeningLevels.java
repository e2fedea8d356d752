package org.khamrabrong.evaluation.process;

import static org.khamrabrong.workflow.LifecycleVariables.REOPENING_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.ReopeningRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Brings final figures to the levels of the unit, which are frozen when they are handed in for the first time. */
@Component
class FreezeReopeningLevels implements JavaDelegate {

    private final ReopeningRegister reopenings;

    FreezeReopeningLevels(ReopeningRegister reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REOPENING_NUMBER.set(execution, reopenings.handIn(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
