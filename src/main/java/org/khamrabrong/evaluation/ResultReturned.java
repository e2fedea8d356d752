package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The committee sent the result back to evaluation. */
public record ResultReturned(AgreementId agreement, String by, String before, String reason) implements Fact {}
