package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee adjourned until the unit answers; the subject is the session's number, after it the day of the meeting. */
@FactName("negotiation.session-adjourned")
public record SessionAdjourned(AgreementId agreement, String by, String subject, String after) implements Fact {}
