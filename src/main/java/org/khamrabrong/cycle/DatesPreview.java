package org.khamrabrong.cycle;

import java.util.List;
import java.util.Set;
import org.khamrabrong.organization.UnitLevel;

/** What would move with the dates of a year's rounds. */
public record DatesPreview(List<Line> lines) {

    /**
     * One round of some levels.
     *
     * @param moved agreements whose round moves
     * @param timers of them that wait for the opening day
     * @param steps that wait for a person and would be due on another day
     * @param opened agreements in which the round has opened, so that only its last day moves
     * @param past agreements that have closed the round and keep it as it was
     */
    public record Line(
            Set<UnitLevel> levels, CycleRound before, CycleRound after, Moved moved, long opened, long past) {

        /** Whether anything is other than before. */
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** How many of each. */
    public record Moved(long agreements, long timers, long steps) {}

    public boolean isEmpty() {
        return lines.stream().noneMatch(Line::differs);
    }
}
