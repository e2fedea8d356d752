package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The head gave the round's report back. */
@FactName("reporting.report-returned")
public record ReportReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
