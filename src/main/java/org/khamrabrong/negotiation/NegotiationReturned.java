package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The committee sent the agreement back to informal negotiation; the subject is the session's number. */
public record NegotiationReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
