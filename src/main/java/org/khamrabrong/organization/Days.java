package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day of Bangkok's, both included.
 *
 * @param until null where it is open
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    /** Where some day stands to them. */
    public enum State {
        LATER,
        NOW,
        OVER
    }

    public State state(LocalDate today) {
        if (today.isBefore(from)) {
            return State.LATER;
        }
        return isOver(today) ? State.OVER : State.NOW;
    }

    public boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Whether there is no such day. */
    boolean areTurned() {
        return until != null && until.isBefore(from);
    }

    boolean overlap(Days others) {
        return !others.isOver(from) && !isOver(others.from);
    }

    /** Whether all of the others lie within. */
    boolean cover(Days others) {
        boolean ends = until == null || others.until != null && !others.until.isAfter(until);
        return !others.from.isBefore(from) && ends;
    }
}
