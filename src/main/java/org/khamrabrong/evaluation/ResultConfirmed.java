package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The committee confirmed the result; after: the final score. */
@FactName("evaluation.result-confirmed")
public record ResultConfirmed(AgreementId agreement, String by, Scored total) implements Fact {
    @Override
    public String after() {
        return total.text();
    }
}
