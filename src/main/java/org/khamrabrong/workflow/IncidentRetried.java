package org.khamrabrong.workflow;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The administrator had a failed step run again. */
@FactName("workflow.incident-retried")
public record IncidentRetried(AgreementId agreement, String by, String subject) implements Fact {}
