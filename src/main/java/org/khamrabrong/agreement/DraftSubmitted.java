package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The officer handed the draft to the approvers. */
public record DraftSubmitted(AgreementId agreement, String by) implements Fact {}
