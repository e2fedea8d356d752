package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The unit answered a question of the committee. */
public record CommitteeAnswered(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
