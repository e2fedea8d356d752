package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Informal negotiation began; the subject is the run's number. */
@FactName("negotiation.negotiation-opened")
public record NegotiationOpened(AgreementId agreement, String by, String subject) implements Fact {}
