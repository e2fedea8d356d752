package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** One field of an indicator changed; the subject reads {@code number#field}. */
@FactName("agreement.indicator-changed")
public record IndicatorChanged(AgreementId agreement, String by, String subject, String before, String after)
        implements Fact {}
