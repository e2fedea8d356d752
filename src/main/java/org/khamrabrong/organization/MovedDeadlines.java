package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What would become of the steps that wait and of the phases that run, if the calendar or a table were another.
 *
 * @param steps that would be due on another day
 * @param phases that would end on another day: rounds of negotiation, the time for appeals, the wait for publication
 * @param timers of them that have not fired yet
 * @param past of these steps, how many would be due before today: they are told as missed at once
 * @param first some of them
 */
public record MovedDeadlines(int steps, int phases, int timers, int past, List<Line> first) {

    public static final MovedDeadlines NONE = new MovedDeadlines(0, 0, 0, 0, List.of());

    public MovedDeadlines {
        first = List.copyOf(first);
    }

    /** Whether nothing would move. */
    public boolean isEmpty() {
        return steps + phases == 0;
    }

    /**
     * One of them.
     *
     * @param unit whose agreement it is
     * @param element id of the step in the model, or of the timer that ends the phase
     */
    public record Line(UUID unit, String element, LocalDate before, LocalDate after) {}
}
