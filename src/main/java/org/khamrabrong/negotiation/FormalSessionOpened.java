package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee's meeting was called; the subject is the session's number. */
@FactName("negotiation.formal-session-opened")
public record FormalSessionOpened(AgreementId agreement, String by, String subject) implements Fact {}
