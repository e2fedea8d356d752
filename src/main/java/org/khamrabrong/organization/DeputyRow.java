package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for whom, as a list shows it.
 *
 * @param endedBy null unless it was ended before its last day
 */
public record DeputyRow(
        UUID id,
        PersonName person,
        PersonName deputy,
        String authority,
        LocalDate from,
        LocalDate until,
        @Nullable String endedBy) {

    /** Where it stands. */
    public enum State {
        LATER,
        NOW,
        OVER,
        ENDED
    }

    public State state(LocalDate today) {
        if (endedBy != null) {
            return State.ENDED;
        }
        if (today.isBefore(from)) {
            return State.LATER;
        }
        return today.isAfter(until) ? State.OVER : State.NOW;
    }
}
