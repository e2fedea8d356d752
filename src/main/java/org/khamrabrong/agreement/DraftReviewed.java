package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The governor passed the draft on to the head. */
public record DraftReviewed(AgreementId agreement, String by) implements Fact {}
