package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The final score was computed; before: the self score, after: the committee's. */
public record FinalScoreComputed(
        AgreementId agreement, String by, String before, String after, String scoredBefore, String scoredAfter)
        implements Fact {}
