package org.khamrabrong.workflow;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The administrator had a failed step run again. */
public record IncidentRetried(AgreementId agreement, String by, String subject) implements Fact {}
