package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The officer handed the round's report to the governor; after: the total so far. */
public record ReportSubmitted(AgreementId agreement, String by, String subject, String after, String scoredAfter)
        implements Fact {}
