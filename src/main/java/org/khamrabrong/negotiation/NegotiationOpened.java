package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** Informal negotiation began; the subject is the run's number. */
public record NegotiationOpened(AgreementId agreement, String by, String subject) implements Fact {}
