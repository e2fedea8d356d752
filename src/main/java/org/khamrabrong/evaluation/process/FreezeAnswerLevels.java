package org.khamrabrong.evaluation.process;

import static org.khamrabrong.workflow.LifecycleVariables.ANSWER_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Brings corrected figures to the levels of the unit, which are frozen when they are handed in for the first time. */
@Component
class FreezeAnswerLevels implements JavaDelegate {

    private final EvaluationRegister evaluations;

    FreezeAnswerLevels(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANSWER_NUMBER.set(execution, evaluations.handInAnswers(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
