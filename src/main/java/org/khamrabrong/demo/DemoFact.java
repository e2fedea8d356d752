package org.khamrabrong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to the demonstration itself. */
public sealed interface DemoFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /** The demonstration's calendar was moved forward. */
    @FactName("demo.calendar-moved")
    record CalendarMoved(String by, LocalDate from, LocalDate to) implements DemoFact {}
}
