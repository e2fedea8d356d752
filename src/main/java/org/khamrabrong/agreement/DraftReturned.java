package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An approver returned the draft to the officer. */
@FactName("agreement.draft-returned")
public record DraftReturned(AgreementId agreement, String by, String reason) implements Fact {}
