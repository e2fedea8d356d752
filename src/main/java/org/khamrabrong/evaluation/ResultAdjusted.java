package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The evaluator took other figures than those reported, for a reason. */
@FactName("evaluation.result-adjusted")
public record ResultAdjusted(AgreementId agreement, String by, String subject, Scored was, Scored result, String reason)
        implements Fact {
    @Override
    public String before() {
        return was.text();
    }

    @Override
    public String after() {
        return result.text();
    }
}
