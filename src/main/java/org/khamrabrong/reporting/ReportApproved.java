package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The governor approved the round's report. */
@FactName("reporting.report-approved")
public record ReportApproved(AgreementId agreement, String by, String subject) implements Fact {}
