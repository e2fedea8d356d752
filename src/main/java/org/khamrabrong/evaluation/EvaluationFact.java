package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** What evaluators, the unit and the committee do to come to the final score. */
public sealed interface EvaluationFact extends Fact {

    /**
     * The evaluation began.
     *
     * @param round whose report it takes; null where none was ever sent
     */
    @FactName("evaluation.evaluation-opened")
    record EvaluationOpened(
            AgreementId agreement, String by, @Nullable Integer round) implements EvaluationFact {}

    /** The evaluator accepted a result. */
    @FactName("evaluation.result-accepted")
    record ResultAccepted(AgreementId agreement, String by, String indicator, Scored was, Scored result, String reason)
            implements EvaluationFact {}

    /** The evaluator took other figures than those reported, for a reason. */
    @FactName("evaluation.result-adjusted")
    record ResultAdjusted(AgreementId agreement, String by, String indicator, Scored was, Scored result, String reason)
            implements EvaluationFact {}

    /** The evaluator challenged a result. */
    @FactName("evaluation.result-challenged")
    record ResultChallenged(AgreementId agreement, String by, String indicator, Scored was, String question)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.CHALLENGED;
        }
    }

    /** The officer answered a challenge, with corrected figures or those reported before. */
    @FactName("evaluation.challenge-answered")
    record ChallengeAnswered(
            AgreementId agreement, String by, String indicator, Scored was, Scored result, String answer)
            implements EvaluationFact {}

    /** The final score was computed: the self score, and the committee's. */
    @FactName("evaluation.final-score-computed")
    record FinalScoreComputed(AgreementId agreement, String by, Scored self, Scored total) implements EvaluationFact {}

    /** The committee confirmed the result. */
    @FactName("evaluation.result-confirmed")
    record ResultConfirmed(AgreementId agreement, String by, Scored total) implements EvaluationFact {}

    /**
     * The committee sent the result back to evaluation.
     *
     * @param total the final score that it had
     */
    @FactName("evaluation.result-returned")
    record ResultReturned(
            AgreementId agreement, String by, @Nullable BigDecimal total, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }
}
