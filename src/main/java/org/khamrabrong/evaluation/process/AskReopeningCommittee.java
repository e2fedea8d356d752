package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.evaluation.ReopeningRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.AbleHands;
import org.springframework.stereotype.Component;

/** Freezes how many of the committee may act on other figures than were published, and how many of them decide. */
@Component
class AskReopeningCommittee implements JavaDelegate {

    private final ReopeningRegister reopenings;
    private final AbleHands hands;

    AskReopeningCommittee(ReopeningRegister reopenings, AbleHands hands) {
        this.reopenings = reopenings;
        this.hands = hands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reopenings.askCommittee(
                AgreementId.of(execution.getProcessBusinessKey()),
                hands.at(EvaluationSteps.CONFIRM_REOPENING, execution));
    }
}
