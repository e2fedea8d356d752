package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An indicator left the draft. */
public record IndicatorRemoved(AgreementId agreement, String by, String subject, String before) implements Fact {}
