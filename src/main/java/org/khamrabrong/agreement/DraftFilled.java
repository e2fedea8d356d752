package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An empty draft was filled with the agreement of an earlier year; subject: that year, after: the indicators' numbers. */
@FactName("agreement.draft-filled")
public record DraftFilled(AgreementId agreement, String by, String subject, String after) implements Fact {}
