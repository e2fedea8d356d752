package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The committee confirmed the result; after: the final score. */
public record ResultConfirmed(AgreementId agreement, String by, String after, String scoredAfter) implements Fact {}
