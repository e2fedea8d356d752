package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An indicator came into the draft. */
public record IndicatorAdded(AgreementId agreement, String by, String subject, String after) implements Fact {}
