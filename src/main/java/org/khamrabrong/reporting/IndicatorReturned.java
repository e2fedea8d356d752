package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The governor gave one indicator back to the officer. */
@FactName("reporting.indicator-returned")
public record IndicatorReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
