package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** Both sides agree on every indicator; the subject is the run's number. */
public record InformallyAgreed(AgreementId agreement, String by, String subject) implements Fact {}
