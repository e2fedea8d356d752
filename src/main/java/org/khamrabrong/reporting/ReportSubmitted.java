package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The officer handed the round's report to the governor; after: the total so far. */
@FactName("reporting.report-submitted")
public record ReportSubmitted(AgreementId agreement, String by, String subject, Scored total) implements Fact {
    @Override
    public String after() {
        return total.text();
    }
}
