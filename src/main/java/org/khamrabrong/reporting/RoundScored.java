package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The round was scored and closed; before: the total of the round before, after: its total. */
@FactName("reporting.round-scored")
public record RoundScored(AgreementId agreement, String by, String subject, String before, Scored total)
        implements Fact {
    @Override
    public String after() {
        return total.text();
    }
}
