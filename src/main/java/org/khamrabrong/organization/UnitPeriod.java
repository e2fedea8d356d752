package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a unit is on the days of one period. */
public record UnitPeriod(Days days, UnitParticulars what) {

    static UnitPeriod of(LocalDate from, @Nullable LocalDate until, UnitParticulars what) {
        return new UnitPeriod(new Days(from, until), what);
    }

    LocalDate from() {
        return days.from();
    }

    boolean covers(LocalDate day) {
        return days.state(day) == Days.State.NOW;
    }

    UnitPeriod being(UnitParticulars other) {
        return new UnitPeriod(days, other);
    }

    UnitPeriod lasting(@Nullable LocalDate until) {
        return of(from(), until, what);
    }

    /** What of it is not as it was in the other. */
    public Set<UnitAspect> differingFrom(UnitPeriod other) {
        Set<UnitAspect> differing = EnumSet.allOf(UnitAspect.class);
        differing.removeIf(aspect -> aspect.same(what, other.what));
        return differing;
    }
}
