package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The head sent the round's report to the evaluating office; after: the total. */
public record ReportDelivered(AgreementId agreement, String by, String subject, String after, String scoredAfter)
        implements Fact {}
