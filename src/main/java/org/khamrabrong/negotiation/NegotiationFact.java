package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What both sides and the committee do until everything is settled. */
public sealed interface NegotiationFact extends Fact {

    /** Informal negotiation began. */
    @FactName("negotiation.negotiation-opened")
    record NegotiationOpened(AgreementId agreement, String by, int run) implements NegotiationFact {}

    /** One side answered an offer on an indicator with another one. */
    @FactName("negotiation.offer-made")
    record OfferMade(
            AgreementId agreement, String by, String indicator, ToldTerms before, ToldTerms after, String reason)
            implements NegotiationFact {}

    /** One side accepted the other's offer on an indicator. */
    @FactName("negotiation.offer-accepted")
    record OfferAccepted(AgreementId agreement, String by, String indicator, ToldTerms terms)
            implements NegotiationFact {}

    /** Both sides agree on every indicator. */
    @FactName("negotiation.informally-agreed")
    record InformallyAgreed(AgreementId agreement, String by, int run) implements NegotiationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.AGREED;
        }
    }

    /**
     * A round of informal negotiation ended by its last day: it counts as one without agreement.
     *
     * @param silent the side whose turn it was
     */
    @FactName("negotiation.round-lapsed")
    record RoundLapsed(AgreementId agreement, String by, int round, Side silent) implements NegotiationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }

    /** The rounds of informal negotiation were used up without agreement: the committee decides. */
    @FactName("negotiation.negotiation-referred")
    record NegotiationReferred(AgreementId agreement, String by, int run, int rounds)
            implements NegotiationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }

    /** The committee's meeting was called. */
    @FactName("negotiation.formal-session-opened")
    record FormalSessionOpened(AgreementId agreement, String by, int session) implements NegotiationFact {}

    /** The committee settled an indicator, as it stood or with an adjustment and its reason. */
    @FactName("negotiation.indicator-settled")
    record IndicatorSettled(
            AgreementId agreement, String by, String indicator, ToldTerms before, ToldTerms after, String reason)
            implements NegotiationFact {}

    /**
     * The committee asked the unit something.
     *
     * @param indicator its number; null where it is about all of them
     */
    @FactName("negotiation.committee-asked")
    record CommitteeAsked(
            AgreementId agreement, String by, @Nullable String indicator, String question) implements NegotiationFact {}

    /** The unit answered a question of the committee. */
    @FactName("negotiation.committee-answered")
    record CommitteeAnswered(
            AgreementId agreement, String by, @Nullable String indicator, String question, String answer)
            implements NegotiationFact {}

    /**
     * The committee adjourned until the unit answers.
     *
     * @param heldOn the day of the meeting
     */
    @FactName("negotiation.session-adjourned")
    record SessionAdjourned(AgreementId agreement, String by, int session, LocalDate heldOn)
            implements NegotiationFact {}

    /** Everything is settled and minuted. */
    @FactName("negotiation.settlement-recorded")
    record SettlementRecorded(AgreementId agreement, String by, int session, LocalDate heldOn)
            implements NegotiationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.AGREED;
        }
    }

    /** The committee sent the agreement back to informal negotiation. */
    @FactName("negotiation.negotiation-returned")
    record NegotiationReturned(AgreementId agreement, String by, int session, String reason)
            implements NegotiationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /**
     * Terms as they are told.
     *
     * @param target null where the indicator has none
     * @param criteria values of the scale's points; empty where the measure scores itself
     */
    record ToldTerms(BigDecimal weight, @Nullable BigDecimal target, List<BigDecimal> criteria) {}
}
