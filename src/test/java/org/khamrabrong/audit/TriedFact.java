package org.khamrabrong.audit;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Happens in tests alone. */
sealed interface TriedFact extends Fact {

    @FactName("audit.tried")
    record Tried(AgreementId agreement, String by, String subject) implements TriedFact {}
}
