package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Both sides agree on every indicator; the subject is the run's number. */
@FactName("negotiation.informally-agreed")
public record InformallyAgreed(AgreementId agreement, String by, String subject) implements Fact {}
