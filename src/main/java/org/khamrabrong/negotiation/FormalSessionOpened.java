package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The committee's meeting was called; the subject is the session's number. */
public record FormalSessionOpened(AgreementId agreement, String by, String subject) implements Fact {}
