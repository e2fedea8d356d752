package org.khamrabrong.amendment;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Component;

/** Finds the one request that a step is about. */
@Component
class StepAmendments {

    private final Amendments amendments;

    StepAmendments(Amendments amendments) {
        this.amendments = amendments;
    }

    Amendment of(Step step) {
        return amendments
                .findFirstByAgreementAndStateIn(step.agreement().value(), AmendmentStates.PENDING)
                .orElseThrow(() -> new Refusal("amendment.refusal.nonePending"));
    }
}
