package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The signed agreement was made known to the people. */
@FactName("agreement.agreement-published")
public record AgreementPublished(AgreementId agreement, String by) implements Fact {}
