package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The unit was asked for its draft. */
@FactName("agreement.agreement-opened")
public record AgreementOpened(AgreementId agreement, String by) implements Fact {}
