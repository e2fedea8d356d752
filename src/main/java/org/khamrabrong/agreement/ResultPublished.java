package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The evaluated result was made known to the people; after: the final score. */
public record ResultPublished(AgreementId agreement, String by, String after, String scoredAfter) implements Fact {}
