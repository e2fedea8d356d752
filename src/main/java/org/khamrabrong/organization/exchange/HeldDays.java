package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a holding, as a row says them.
 *
 * @param until null where it is open
 */
record HeldDays(LocalDate from, @Nullable LocalDate until) {

    static HeldDays of(Map<Field, String> values) {
        return new HeldDays(
                LocalDate.parse(values.getOrDefault(Field.ROLE_FROM, "")),
                Optional.of(values.getOrDefault(Field.ROLE_UNTIL, ""))
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    /** The last day; where it is open, the first stands for it. */
    LocalDate last() {
        return until == null ? from : until;
    }

    boolean areTurned() {
        return until != null && until.isBefore(from);
    }

    boolean areOverBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean include(LocalDate day) {
        return !from.isAfter(day) && !areOverBefore(day);
    }

    boolean overlap(HeldDays others) {
        return !others.areOverBefore(from) && !areOverBefore(others.from);
    }
}
