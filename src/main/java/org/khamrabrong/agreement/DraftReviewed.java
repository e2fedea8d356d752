package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The governor passed the draft on to the head. */
@FactName("agreement.draft-reviewed")
public record DraftReviewed(AgreementId agreement, String by) implements Fact {}
