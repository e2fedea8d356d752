package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** One side accepted the other's offer on an indicator. */
@FactName("negotiation.offer-accepted")
public record OfferAccepted(AgreementId agreement, String by, String subject, String after) implements Fact {}
