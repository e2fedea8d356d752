package org.khamrabrong.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who signs for whom, as a list shows it.
 *
 * @param endedAt null unless it was ended before its last day
 */
public record DeputyRow(
        UUID id,
        String personName,
        String personPosition,
        String deputyName,
        String deputyPosition,
        String authority,
        LocalDate from,
        LocalDate until,
        String enteredBy,
        Instant endedAt,
        String endedBy) {

    /** Where it stands. */
    public enum State {
        LATER,
        NOW,
        OVER,
        ENDED
    }

    public State state(LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (today.isBefore(from)) {
            return State.LATER;
        }
        return today.isAfter(until) ? State.OVER : State.NOW;
    }
}
