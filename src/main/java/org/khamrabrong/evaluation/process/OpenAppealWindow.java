package org.khamrabrong.evaluation.process;

import static org.khamrabrong.evaluation.process.EvaluationVariables.APPEAL_ENDS_AT;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_PUBLISHES_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.AppealWindow;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.stereotype.Component;

/** Tells the unit its result, until when it may appeal, and when the result is published. */
@Component
class OpenAppealWindow implements JavaDelegate {

    private final EvaluationRegister evaluations;

    OpenAppealWindow(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealWindow window = evaluations.openAppealWindow(AgreementId.of(execution.getProcessBusinessKey()));
        APPEAL_ENDS_AT.set(execution, ThaiTime.endOf(window.until()));
        RESULT_PUBLISHES_AT.set(execution, ThaiTime.startOf(window.publishedFrom()));
    }
}
