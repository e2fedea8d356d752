package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An indicator left the draft. */
@FactName("agreement.indicator-removed")
public record IndicatorRemoved(AgreementId agreement, String by, String subject, String before) implements Fact {}
