package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The head of the unit approved the draft. */
public record DraftApproved(AgreementId agreement, String by) implements Fact {}
