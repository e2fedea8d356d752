package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The agreement went on to another stage of the cycle. */
@FactName("agreement.stage-reached")
public record StageReached(AgreementId agreement, String by, String before, String after) implements Fact {}
