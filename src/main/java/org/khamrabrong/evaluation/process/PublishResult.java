package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.FinalScore;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Makes the confirmed result known and closes the agreement. */
@Component
class PublishResult implements JavaDelegate {

    private final FinalScore finalScore;

    PublishResult(FinalScore finalScore) {
        this.finalScore = finalScore;
    }

    @Override
    public void execute(DelegateExecution execution) {
        finalScore.publish(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
