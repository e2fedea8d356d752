package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An indicator took another place in the order; before and after: its place, counted from one. */
public record IndicatorMoved(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
