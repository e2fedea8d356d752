package org.khamrabrong.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Scored;

/** What happens to an agreement: its draft, its versions, and how far it has come. */
public sealed interface AgreementFact extends Fact {

    /** The unit was asked for its draft. */
    @FactName("agreement.agreement-opened")
    record AgreementOpened(AgreementId agreement, String by) implements AgreementFact {}

    /**
     * An empty draft was filled with the agreement of an earlier year.
     *
     *
     * @param indicators their numbers
     */
    @FactName("agreement.draft-filled")
    record DraftFilled(AgreementId agreement, String by, FiscalYear year, List<String> indicators)
            implements AgreementFact {}

    /**
     * A draft was written from a file.
     *
     * @param file what it is called
     * @param indicators the numbers of those that came of it
     */
    @FactName("agreement.draft-imported")
    record DraftImported(AgreementId agreement, String by, String file, List<String> indicators)
            implements AgreementFact {}

    /** One part of the unit's plan was rewritten. */
    @FactName("agreement.plan-changed")
    record PlanChanged(AgreementId agreement, String by, String part, String before, String after)
            implements AgreementFact {}

    /** An indicator came into the draft. */
    @FactName("agreement.indicator-added")
    record IndicatorAdded(AgreementId agreement, String by, String indicator, String name) implements AgreementFact {}

    /** One field of an indicator changed. */
    @FactName("agreement.indicator-changed")
    record IndicatorChanged(
            AgreementId agreement, String by, String indicator, String field, String before, String after)
            implements AgreementFact {}

    /** An indicator took another place in the order, counted from one. */
    @FactName("agreement.indicator-moved")
    record IndicatorMoved(AgreementId agreement, String by, String indicator, int from, int to)
            implements AgreementFact {}

    /** An indicator left the draft. */
    @FactName("agreement.indicator-removed")
    record IndicatorRemoved(AgreementId agreement, String by, String indicator, String name) implements AgreementFact {}

    /** The officer handed the draft to the approvers. */
    @FactName("agreement.draft-submitted")
    record DraftSubmitted(AgreementId agreement, String by) implements AgreementFact {}

    /** Whoever had handed the draft in took it back, before anybody had looked at it. */
    @FactName("agreement.draft-recalled")
    record DraftRecalled(AgreementId agreement, String by) implements AgreementFact {}

    /** The draft was approved at every level; whoever approved it last is named. */
    @FactName("agreement.draft-approved")
    record DraftApproved(AgreementId agreement, String by) implements AgreementFact {}

    /**
     * An approver returned the draft to the officer.
     *
     * @param items those alone; empty for the whole
     */
    @FactName("agreement.draft-returned")
    record DraftReturned(AgreementId agreement, String by, List<String> items, String reason)
            implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** A content was kept as an immutable version. */
    @FactName("agreement.version-kept")
    record VersionKept(AgreementId agreement, String by, int number, VersionKind kind, String sha256)
            implements AgreementFact {}

    /** The holidays of the body's calendar went into the content, since they were others than before. */
    @FactName("agreement.calendar-renewed")
    record CalendarRenewed(AgreementId agreement, String by, List<LocalDate> removed, List<LocalDate> added)
            implements AgreementFact {}

    /** The strategy office moved the days of a round; the days are the first to report on and the last in time. */
    @FactName("agreement.round-moved")
    record RoundMoved(AgreementId agreement, String by, int number, List<LocalDate> before, List<LocalDate> after)
            implements AgreementFact {}

    /** The agreement went on to another stage of the cycle. */
    @FactName("agreement.stage-reached")
    record StageReached(AgreementId agreement, String by, Stage from, Stage to) implements AgreementFact {}

    /** The unit took its draft back before anything was settled. */
    @FactName("agreement.draft-withdrawn")
    record DraftWithdrawn(AgreementId agreement, String by, Stage from, String reason)
            implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /** The strategy office ended the agreement before its result was published. */
    @FactName("agreement.agreement-cancelled")
    record AgreementCancelled(AgreementId agreement, String by, Stage from, String reason)
            implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /**
     * What was amended stands in place of what was signed.
     *
     * @param firstRound from which on; null where no round was left, and only the evaluation goes by it
     */
    @FactName("agreement.agreement-amended")
    record AgreementAmended(
            AgreementId agreement,
            String by,
            int version,
            @Nullable Integer firstRound) implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.AMENDED;
        }
    }

    /** What both sides agreed to amend came to nothing before all had signed it. */
    @FactName("agreement.amendment-dropped")
    record AmendmentDropped(AgreementId agreement, String by) implements AgreementFact {}

    /** The signed agreement was made known to the people. */
    @FactName("agreement.agreement-published")
    record AgreementPublished(AgreementId agreement, String by) implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.PUBLISHED;
        }
    }

    /** The evaluated result was made known to the people. */
    @FactName("agreement.result-published")
    record ResultPublished(AgreementId agreement, String by, Scored total) implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.PUBLISHED;
        }
    }

    /**
     * Another result was published in place of the one before, which stays as it was.
     *
     * @param version that holds it
     */
    @FactName("agreement.result-amended")
    record ResultAmended(AgreementId agreement, String by, int version, Scored before, Scored total)
            implements AgreementFact, Announced {

        @Override
        public Kind kind() {
            return Kind.PUBLISHED;
        }
    }
}
