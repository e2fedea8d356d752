package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The officer answered a challenge; after: the corrected result, reason: the answer. */
@FactName("evaluation.challenge-answered")
public record ChallengeAnswered(
        AgreementId agreement, String by, String subject, String before, String after, String reason) implements Fact {}
