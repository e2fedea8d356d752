package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The officer handed the draft to the approvers. */
@FactName("agreement.draft-submitted")
public record DraftSubmitted(AgreementId agreement, String by) implements Fact {}
