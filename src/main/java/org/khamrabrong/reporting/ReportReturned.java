package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The head gave the round's report back. */
public record ReportReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
