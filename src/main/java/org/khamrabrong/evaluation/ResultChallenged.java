package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The evaluator challenged a result; before: as reported, reason: the question. */
@FactName("evaluation.result-challenged")
public record ResultChallenged(AgreementId agreement, String by, String subject, String before, String reason)
        implements Fact {}
