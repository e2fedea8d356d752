package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The unit answered a question of the committee. */
@FactName("negotiation.committee-answered")
public record CommitteeAnswered(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
