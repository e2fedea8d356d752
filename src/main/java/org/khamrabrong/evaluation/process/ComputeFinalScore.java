package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Scores the committee's results. */
@Component
class ComputeFinalScore implements JavaDelegate {

    private final EvaluationRegister evaluations;

    ComputeFinalScore(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.compute(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
