package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The evaluator challenged a result; before: as reported, reason: the question. */
public record ResultChallenged(AgreementId agreement, String by, String subject, String before, String reason)
        implements Fact {}
