package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee sent the result back to evaluation. */
@FactName("evaluation.result-returned")
public record ResultReturned(AgreementId agreement, String by, String before, String reason) implements Fact {}
