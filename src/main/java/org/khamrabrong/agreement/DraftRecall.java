package org.khamrabrong.agreement;

import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the draft back from the approvers, none of whom has looked at it. */
@Component
class DraftRecall implements StepRecall {

    private static final String MESSAGE = "draft-recalled";

    private final Recalls recalls;
    private final Agreements agreements;

    DraftRecall(Recalls recalls, Agreements agreements) {
        this.recalls = recalls;
        this.agreements = agreements;
    }

    @Override
    public String key() {
        return DraftingSteps.DRAFT;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        Agreement agreement = agreements.findById(recall.agreement().value()).orElseThrow(UnknownAgreement::new);
        agreement.requireStage(Stage.DRAFTING);
        recall.tell(new AgreementFact.DraftRecalled(recall.agreement(), recall.by()));
        recall.complete(MESSAGE);
    }
}
