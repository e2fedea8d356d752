package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee sent the agreement back to informal negotiation; the subject is the session's number. */
@FactName("negotiation.negotiation-returned")
public record NegotiationReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
