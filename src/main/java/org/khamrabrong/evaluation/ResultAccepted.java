package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The evaluator accepted a result; before: as reported, after: as accepted. */
public record ResultAccepted(
        AgreementId agreement,
        String by,
        String subject,
        String before,
        String after,
        String reason,
        String scoredAfter)
        implements Fact {}
