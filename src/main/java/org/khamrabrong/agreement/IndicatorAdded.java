package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An indicator came into the draft. */
@FactName("agreement.indicator-added")
public record IndicatorAdded(AgreementId agreement, String by, String subject, String after) implements Fact {}
