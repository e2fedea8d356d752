package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.FinalScore;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Scores the committee's results. */
@Component
class ComputeFinalScore implements JavaDelegate {

    private final FinalScore finalScore;

    ComputeFinalScore(FinalScore finalScore) {
        this.finalScore = finalScore;
    }

    @Override
    public void execute(DelegateExecution execution) {
        finalScore.compute(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
