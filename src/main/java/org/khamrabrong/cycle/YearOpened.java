package org.khamrabrong.cycle;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The strategy office opened a fiscal year; subject: the Buddhist-era year, after: its rounds. */
@FactName("cycle.year-opened")
public record YearOpened(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
