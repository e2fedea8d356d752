package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The head of the unit approved the draft. */
@FactName("agreement.draft-approved")
public record DraftApproved(AgreementId agreement, String by) implements Fact {}
