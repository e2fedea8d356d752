package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Begins the evaluation with the last report, or takes it up again. */
@Component
class OpenEvaluation implements JavaDelegate {

    private final EvaluationRegister evaluations;

    OpenEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.open(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
