package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** The window has ended, and the unit has said nothing: the result stands. */
@Component
class RecordSilence implements JavaDelegate {

    private final EvaluationRegister evaluations;

    RecordSilence(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.recordSilence(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
