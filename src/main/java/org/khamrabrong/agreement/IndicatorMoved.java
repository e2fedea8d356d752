package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An indicator took another place in the order; before and after: its place, counted from one. */
@FactName("agreement.indicator-moved")
public record IndicatorMoved(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
