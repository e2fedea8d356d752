package org.khamrabrong.amendment;

import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request back from the approvers, none of whom has looked at it. */
@Component
class AmendmentRecall implements StepRecall {

    private static final String MESSAGE = "amendment-recalled";

    private final Recalls recalls;
    private final Amendments amendments;

    AmendmentRecall(Recalls recalls, Amendments amendments) {
        this.recalls = recalls;
        this.amendments = amendments;
    }

    @Override
    public String key() {
        return AmendmentSteps.WRITE;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        recall.tell(amendments.pending(recall.agreement()).recall(recall.by()));
        recall.complete(MESSAGE);
    }
}
