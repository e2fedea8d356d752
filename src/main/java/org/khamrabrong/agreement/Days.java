package org.khamrabrong.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What differs between two calendars. */
final class Days {

    private Days() {}

    /** Those of the one that the other has not, in their order. */
    static List<LocalDate> without(Set<LocalDate> some, Set<LocalDate> others) {
        return some.stream().filter(day -> !others.contains(day)).sorted().toList();
    }
}
