package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.ReopeningRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Makes the confirmed figures known, beside those that were published before. */
@Component
class PublishResultAnew implements JavaDelegate {

    private final ReopeningRegister reopenings;

    PublishResultAnew(ReopeningRegister reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reopenings.publish(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
