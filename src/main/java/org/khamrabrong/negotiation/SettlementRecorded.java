package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Everything is settled and minuted; the subject is the session's number, after it the day of the meeting. */
@FactName("negotiation.settlement-recorded")
public record SettlementRecorded(AgreementId agreement, String by, String subject, String after) implements Fact {}
