package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.AbleHands;
import org.springframework.stereotype.Component;

/** Freezes how many of the committee may act on the appeal, and how many of them decide. */
@Component
class AskAppealCommittee implements JavaDelegate {

    private final EvaluationRegister evaluations;
    private final AbleHands hands;

    AskAppealCommittee(EvaluationRegister evaluations, AbleHands hands) {
        this.evaluations = evaluations;
        this.hands = hands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.askAppealCommittee(
                AgreementId.of(execution.getProcessBusinessKey()), hands.at(EvaluationSteps.DECIDE_APPEAL, execution));
    }
}
