package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Shows the evaluators the corrected figures, which every level has approved. */
@Component
class RecordAnswerApproval implements JavaDelegate {

    private final EvaluationRegister evaluations;

    RecordAnswerApproval(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.approveAnswers(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
