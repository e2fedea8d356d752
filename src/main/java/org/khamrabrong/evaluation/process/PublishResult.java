package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Makes the confirmed result known and closes the agreement. */
@Component
class PublishResult implements JavaDelegate {

    private final EvaluationRegister evaluations;

    PublishResult(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.publish(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
