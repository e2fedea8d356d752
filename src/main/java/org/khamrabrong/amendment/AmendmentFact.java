package org.khamrabrong.amendment;

import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to a request to amend a signed agreement; requests are counted by agreement. */
public sealed interface AmendmentFact extends Fact {

    /** The unit's officer began a request. */
    @FactName("amendment.amendment-asked")
    record AmendmentAsked(AgreementId agreement, String by, int number) implements AmendmentFact {}

    /**
     * One field of what is asked for became another.
     *
     * @param before empty where the indicator is new
     * @param after empty where it is to go
     */
    @FactName("amendment.proposal-changed")
    record ProposalChanged(
            AgreementId agreement, String by, int number, String indicator, String field, String before, String after)
            implements AmendmentFact {}

    @FactName("amendment.evidence-attached")
    record EvidenceAttached(AgreementId agreement, String by, int number, String file, String sha256)
            implements AmendmentFact {}

    @FactName("amendment.evidence-removed")
    record EvidenceRemoved(AgreementId agreement, String by, int number, String file, String sha256)
            implements AmendmentFact {}

    /** The officer handed the request to the approvers. */
    @FactName("amendment.amendment-submitted")
    record AmendmentSubmitted(AgreementId agreement, String by, int number, int firstRound, String reason)
            implements AmendmentFact {}

    /** The officer took the request back from the approvers, none of whom had looked at it. */
    @FactName("amendment.amendment-recalled")
    record AmendmentRecalled(AgreementId agreement, String by, int number) implements AmendmentFact {}

    /** All levels approved the request. */
    @FactName("amendment.amendment-approved")
    record AmendmentApproved(AgreementId agreement, String by, int number) implements AmendmentFact {}

    /**
     * An approver returned the request to the officer.
     *
     * @param items those alone; empty for the whole
     */
    @FactName("amendment.amendment-returned")
    record AmendmentReturned(AgreementId agreement, String by, int number, List<String> items, String reason)
            implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /**
     * The negotiators accepted the request, or a part of it.
     *
     * @param refused the numbers of the indicators that stay as they are
     */
    @FactName("amendment.amendment-accepted")
    record AmendmentAccepted(
            AgreementId agreement, String by, int number, List<String> accepted, List<String> refused, String reason)
            implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.AGREED;
        }
    }

    /** The negotiators refused the request. */
    @FactName("amendment.amendment-refused")
    record AmendmentRefused(AgreementId agreement, String by, int number, String reason)
            implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** It binds both sides, and comes into force with its round. */
    @FactName("amendment.amendment-adopted")
    record AmendmentAdopted(AgreementId agreement, String by, int number, int version) implements AmendmentFact {}

    /** A side did not sign it: the agreement stays as it is. */
    @FactName("amendment.amendment-unsigned")
    record AmendmentUnsigned(AgreementId agreement, String by, int number) implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }

    /** The officer withdrew the request before it was decided. */
    @FactName("amendment.amendment-retracted")
    record AmendmentRetracted(AgreementId agreement, String by, int number) implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /** The evaluation began, or the agreement ended, before it was decided and signed. */
    @FactName("amendment.amendment-lapsed")
    record AmendmentLapsed(AgreementId agreement, String by, int number) implements AmendmentFact, Announced {

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }
}
