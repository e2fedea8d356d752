package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the final figures of a published result back from the approvers, none of whom has looked at them. */
@Component
class ReopeningRecall implements StepRecall {

    private static final String MESSAGE = "reopening-recalled";

    private final Recalls recalls;
    private final ReopeningSheets sheets;

    ReopeningRecall(Recalls recalls, ReopeningSheets sheets) {
        this.recalls = recalls;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return WRITE_REOPENING;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        Reopening pending = sheets.pending(sheets.evaluation(recall.agreement()));
        recall.tell(pending.recall(recall.agreement(), recall.by()));
        recall.complete(MESSAGE);
    }
}
