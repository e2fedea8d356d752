package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** One side accepted the other's offer on an indicator. */
public record OfferAccepted(AgreementId agreement, String by, String subject, String after) implements Fact {}
