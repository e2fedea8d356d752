package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The unit's plan was rewritten. */
public record PlanChanged(AgreementId agreement, String by) implements Fact {}
