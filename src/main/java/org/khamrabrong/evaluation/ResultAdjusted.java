package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The evaluator took other figures than those reported, for a reason. */
public record ResultAdjusted(
        AgreementId agreement,
        String by,
        String subject,
        String before,
        String after,
        String reason,
        String scoredBefore,
        String scoredAfter)
        implements Fact {}
