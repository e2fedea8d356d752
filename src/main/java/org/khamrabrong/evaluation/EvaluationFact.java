package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** A file was attached to an answer or to an appeal. */
    @FactName("evaluation.evidence-added")
    record EvidenceAdded(AgreementId agreement, String by, String indicator, String fileName, String sha256)
            implements EvaluationFact {}

    /** Such a file was taken away again before the answer or the appeal was handed in. */
    @FactName("evaluation.evidence-withdrawn")
    record EvidenceWithdrawn(AgreementId agreement, String by, String indicator, String fileName, String sha256)
            implements EvaluationFact {}

    /** The officer took answers back before anybody had looked at them. */
    @FactName("evaluation.answers-recalled")
    record AnswersRecalled(AgreementId agreement, String by, List<String> indicators) implements EvaluationFact {}

    /** Every level of the unit has approved corrected figures. */
    @FactName("evaluation.answer-approved")
    record AnswerApproved(AgreementId agreement, String by, List<String> indicators) implements EvaluationFact {}

    /** An answer with corrected figures was given back inside the unit. */
    @FactName("evaluation.answer-returned")
    record AnswerReturned(AgreementId agreement, String by, String indicator, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

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

    /**
     * The committee was asked for the result.
     *
     * @param members how many of it may act
     * @param quorum how many of them decide
     */
    @FactName("evaluation.committee-asked")
    record CommitteeAsked(AgreementId agreement, String by, int members, int quorum) implements EvaluationFact {}

    /**
     * A member of the committee spoke for the result.
     *
     * @param quorum how many must
     */
    @FactName("evaluation.result-supported")
    record ResultSupported(AgreementId agreement, String by, int votes, int quorum) implements EvaluationFact {}

    /** A member of the committee spoke against the result. */
    @FactName("evaluation.result-opposed")
    record ResultOpposed(AgreementId agreement, String by, int votes, int quorum, String reason)
            implements EvaluationFact {}

    /** The unit was told its result and may appeal until that day. */
    @FactName("evaluation.appeal-window-opened")
    record AppealWindowOpened(AgreementId agreement, String by, LocalDate until, LocalDate publishedFrom)
            implements EvaluationFact {}

    /** The unit took the result as it is, or let the window end. */
    @FactName("evaluation.result-acknowledged")
    record ResultAcknowledged(
            AgreementId agreement, String by, @Nullable BigDecimal total) implements EvaluationFact {}

    /**
     * The unit appealed against the result.
     *
     * @param indicators numbers of those that it speaks of
     */
    @FactName("evaluation.result-appealed")
    record ResultAppealed(
            AgreementId agreement,
            String by,
            List<String> indicators,
            @Nullable BigDecimal total,
            String reason) implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.APPEALED;
        }
    }

    /** The unit took its appeal back before anybody had looked at it. */
    @FactName("evaluation.appeal-recalled")
    record AppealRecalled(AgreementId agreement, String by) implements EvaluationFact {}

    /**
     * A member of the committee proposed how to decide the appeal.
     *
     * @param total as it would be
     */
    @FactName("evaluation.appeal-decision-proposed")
    record AppealDecisionProposed(AgreementId agreement, String by, Scored before, Scored total, String reason)
            implements EvaluationFact {}

    /** A member of the committee spoke for what is proposed on the appeal. */
    @FactName("evaluation.appeal-supported")
    record AppealSupported(AgreementId agreement, String by, int votes, int quorum) implements EvaluationFact {}

    /** A member of the committee spoke against it. */
    @FactName("evaluation.appeal-opposed")
    record AppealOpposed(AgreementId agreement, String by, int votes, int quorum, String reason)
            implements EvaluationFact {}

    /** The committee did not take what was proposed, and is asked anew. */
    @FactName("evaluation.appeal-undecided")
    record AppealUndecided(AgreementId agreement, String by, String reason) implements EvaluationFact {}

    /** The committee decided the appeal. */
    @FactName("evaluation.appeal-decided")
    record AppealDecided(AgreementId agreement, String by, Scored before, Scored total, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.APPEALED;
        }
    }

    /** Somebody wants a published result to be looked at again; such requests are counted by agreement. */
    @FactName("evaluation.reopening-asked")
    record ReopeningAsked(AgreementId agreement, String by, int number, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }
    }

    /** The officer gives other figures for an indicator than were published. */
    @FactName("evaluation.figures-finalized")
    record FiguresFinalized(AgreementId agreement, String by, int number, String indicator, Scored was, Scored result)
            implements EvaluationFact {}

    /** The officer handed the other figures in. */
    @FactName("evaluation.reopening-submitted")
    record ReopeningSubmitted(AgreementId agreement, String by, int number, Scored before, Scored total, String reason)
            implements EvaluationFact {}

    /** The officer took them back before anybody had looked at them. */
    @FactName("evaluation.reopening-recalled")
    record ReopeningRecalled(AgreementId agreement, String by, int number, List<String> indicators)
            implements EvaluationFact {}

    /** Every level of the unit has approved them. */
    @FactName("evaluation.reopening-approved")
    record ReopeningApproved(AgreementId agreement, String by, int number, List<String> indicators)
            implements EvaluationFact {}

    /** Governor or head gave them back to the officer. */
    @FactName("evaluation.figures-returned")
    record FiguresReturned(AgreementId agreement, String by, int number, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** A member of the committee spoke for the other result. */
    @FactName("evaluation.reopening-supported")
    record ReopeningSupported(AgreementId agreement, String by, int number, int votes, int quorum)
            implements EvaluationFact {}

    /** A member of the committee spoke against the other result. */
    @FactName("evaluation.reopening-opposed")
    record ReopeningOpposed(AgreementId agreement, String by, int number, int votes, int quorum, String reason)
            implements EvaluationFact {}

    /** The committee sent the other figures back to the officer. */
    @FactName("evaluation.reopening-returned")
    record ReopeningReturned(AgreementId agreement, String by, int number, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** The committee confirmed the other result. */
    @FactName("evaluation.reopening-confirmed")
    record ReopeningConfirmed(AgreementId agreement, String by, int number, Scored before, Scored total)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.AGREED;
        }
    }

    /** It was taken back, and the published result stands. */
    @FactName("evaluation.reopening-withdrawn")
    record ReopeningWithdrawn(AgreementId agreement, String by, int number, String reason)
            implements EvaluationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }
}
