package org.khamrabrong.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** What happens to the reports of an agreement's rounds. */
public sealed interface ReportingFact extends Fact {

    /**
     * A self-assessment round was opened.
     *
     * @param dueOn the last day in time
     */
    @FactName("reporting.round-opened")
    record RoundOpened(AgreementId agreement, String by, int round, LocalDate dueOn) implements ReportingFact {}

    /** A result was reported on an indicator: result and score. */
    @FactName("reporting.result-reported")
    record ResultReported(
            AgreementId agreement, String by, String indicator, Scored was, Scored result, String explanation)
            implements ReportingFact {}

    /** An evidence file was attached to an indicator. */
    @FactName("reporting.evidence-attached")
    record EvidenceAttached(AgreementId agreement, String by, String indicator, String fileName, String sha256)
            implements ReportingFact {}

    /** An evidence file was taken away again. */
    @FactName("reporting.evidence-removed")
    record EvidenceRemoved(AgreementId agreement, String by, String indicator, String fileName, String sha256)
            implements ReportingFact {}

    /** The officer handed the round's report to its approvers. */
    @FactName("reporting.report-submitted")
    record ReportSubmitted(AgreementId agreement, String by, int round, Scored total) implements ReportingFact {}

    /** Whoever had handed the round's report in took it back, before anybody had looked at it. */
    @FactName("reporting.report-recalled")
    record ReportRecalled(AgreementId agreement, String by, int round) implements ReportingFact {}

    /** An approver gave one indicator back to the officer. */
    @FactName("reporting.indicator-returned")
    record IndicatorReturned(AgreementId agreement, String by, String indicator, String reason)
            implements ReportingFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** An approver gave the whole of the round's report back. */
    @FactName("reporting.report-returned")
    record ReportReturned(AgreementId agreement, String by, int round, String reason)
            implements ReportingFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** Every level has approved the round's report, and it went to the evaluating office. */
    @FactName("reporting.report-delivered")
    record ReportDelivered(AgreementId agreement, String by, int round, Scored total) implements ReportingFact {}

    /** The round's report was sent after its due date. */
    @FactName("reporting.report-delayed")
    record ReportDelayed(AgreementId agreement, String by, int round, LocalDate dueOn, LocalDate sentOn)
            implements ReportingFact {}

    /**
     * The round was scored and closed.
     *
     * @param former total of the round before; null where there is none
     */
    @FactName("reporting.round-scored")
    record RoundScored(
            AgreementId agreement,
            String by,
            int round,
            @Nullable BigDecimal former,
            Scored total) implements ReportingFact {}
}
