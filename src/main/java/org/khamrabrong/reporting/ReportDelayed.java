package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The round's report was sent after its due date; before: the due date, after: the day it was sent. */
@FactName("reporting.report-delayed")
public record ReportDelayed(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
