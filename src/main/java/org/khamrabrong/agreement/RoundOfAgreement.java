package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;

/** A round as one agreement has it. */
public record RoundOfAgreement(AgreementId agreement, Round round) {}
