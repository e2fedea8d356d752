package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The committee settled an indicator, as it stood or with an adjustment and its reason. */
@FactName("negotiation.indicator-settled")
public record IndicatorSettled(
        AgreementId agreement, String by, String subject, String before, String after, String reason) implements Fact {}
