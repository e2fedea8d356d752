package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The governor gave one indicator back to the officer. */
public record IndicatorReturned(AgreementId agreement, String by, String subject, String reason) implements Fact {}
