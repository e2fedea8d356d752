package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The signed agreement was made known to the people. */
public record AgreementPublished(AgreementId agreement, String by) implements Fact {}
