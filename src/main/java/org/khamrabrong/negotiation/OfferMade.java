package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** One side answered an offer on an indicator with another one. */
@FactName("negotiation.offer-made")
public record OfferMade(AgreementId agreement, String by, String subject, String before, String after, String reason)
        implements Fact {}
