package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.AbleHands;
import org.springframework.stereotype.Component;

/** Freezes how many of the committee may act on the result, and how many of them decide. */
@Component
class AskCommittee implements JavaDelegate {

    private final EvaluationRegister evaluations;
    private final AbleHands hands;

    AskCommittee(EvaluationRegister evaluations, AbleHands hands) {
        this.evaluations = evaluations;
        this.hands = hands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.askCommittee(
                AgreementId.of(execution.getProcessBusinessKey()), hands.at(EvaluationSteps.CONFIRM, execution));
    }
}
