package org.planted.code.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** Mistake: a fact lies in the past, and its name says so. */
record AgreementOpensFact(AgreementId agreement, String by) implements Fact {}
