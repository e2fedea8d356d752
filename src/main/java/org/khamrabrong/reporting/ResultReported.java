package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** A result was reported on an indicator; before and after: result and score, reason: the explanation. */
@FactName("reporting.result-reported")
public record ResultReported(AgreementId agreement, String by, String subject, Scored was, Scored result, String reason)
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
