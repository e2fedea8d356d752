package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The officer answered a challenge; after: the corrected result, reason: the answer. */
public record ChallengeAnswered(
        AgreementId agreement, String by, String subject, String before, String after, String reason) implements Fact {}
