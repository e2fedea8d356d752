package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The head sent the round's report to the evaluating office; after: the total. */
@FactName("reporting.report-delivered")
public record ReportDelivered(AgreementId agreement, String by, String subject, Scored total) implements Fact {
    @Override
    public String after() {
        return total.text();
    }
}
