package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The agreement went on to another stage of the cycle. */
public record StageReached(AgreementId agreement, String by, String before, String after) implements Fact {}
