package org.khamrabrong.cycle;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The demonstration's calendar was moved forward; before and after: ISO dates. */
public record CalendarMoved(String by, String before, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
