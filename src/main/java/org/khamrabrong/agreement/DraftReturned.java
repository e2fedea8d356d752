package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An approver returned the draft to the officer. */
public record DraftReturned(AgreementId agreement, String by, String reason) implements Fact {}
