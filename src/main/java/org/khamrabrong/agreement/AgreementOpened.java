package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The unit was asked for its draft. */
public record AgreementOpened(AgreementId agreement, String by) implements Fact {}
