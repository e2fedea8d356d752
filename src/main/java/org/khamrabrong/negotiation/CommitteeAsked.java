package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee asked the unit something; the subject is an indicator's number or empty. */
@FactName("negotiation.committee-asked")
public record CommitteeAsked(AgreementId agreement, String by, String subject, String after) implements Fact {}
