package org.khamrabrong.cycle;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The demonstration's calendar was moved forward; before and after: ISO dates. */
@FactName("cycle.calendar-moved")
public record CalendarMoved(String by, String before, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
