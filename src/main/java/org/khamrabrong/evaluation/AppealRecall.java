package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER_RESULT;

import java.time.Clock;
import java.time.LocalDate;
import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an appeal back from the committee, none of whom has looked at it, while the unit may still answer otherwise. */
@Component
class AppealRecall implements StepRecall {

    private static final String MESSAGE = "appeal-recalled";

    private final Recalls recalls;
    private final EvaluationRows evaluations;
    private final AddedEvidence evidence;
    private final Clock clock;

    AppealRecall(Recalls recalls, EvaluationRows evaluations, AddedEvidence evidence, Clock clock) {
        this.recalls = recalls;
        this.evaluations = evaluations;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ANSWER_RESULT;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        Evaluation evaluation = evaluations.of(recall.agreement());
        recall.tell(evaluation.recallAppeal(recall.by(), LocalDate.now(clock)));
        evidence.takeBack(step);
        recall.complete(MESSAGE);
    }
}
