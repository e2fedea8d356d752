package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What would become of the steps that wait, if the calendar or a table were another.
 *
 * @param steps that would be due on another day
 * @param timers of them that have not fired yet
 * @param past of these steps, how many would be due before today: they are told as missed at once
 * @param first some of them
 */
public record MovedDeadlines(int steps, int timers, int past, List<Line> first) {

    public static final MovedDeadlines NONE = new MovedDeadlines(0, 0, 0, List.of());

    public MovedDeadlines {
        first = List.copyOf(first);
    }

    /**
     * One of them.
     *
     * @param unit whose agreement it is
     * @param step element id in the model
     */
    public record Line(UUID unit, String step, LocalDate before, LocalDate after) {}
}
