package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** A result was reported on an indicator; before and after: result and score, reason: the explanation. */
public record ResultReported(
        AgreementId agreement,
        String by,
        String subject,
        String before,
        String after,
        String reason,
        String scoredBefore,
        String scoredAfter)
        implements Fact {}
