package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The evaluator accepted a result; before: as reported, after: as accepted. */
@FactName("evaluation.result-accepted")
public record ResultAccepted(
        AgreementId agreement, String by, String subject, String before, Scored result, String reason) implements Fact {
    @Override
    public String after() {
        return result.text();
    }
}
