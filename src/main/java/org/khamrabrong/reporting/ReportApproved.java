package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The governor approved the round's report. */
public record ReportApproved(AgreementId agreement, String by, String subject) implements Fact {}
