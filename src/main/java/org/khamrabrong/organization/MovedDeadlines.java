package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What would become of the steps that wait and of the phases that run, if the calendar or a table were another.
 *
 * @param steps that would be due on another day
 * @param phases how many would end on another day, by the key under which their room names them
 * @param timers of them that have not fired yet
 * @param past of these steps, how many would be due before today: they are told as missed at once
 * @param first some of them
 */
public record MovedDeadlines(int steps, Map<String, Integer> phases, int timers, int past, List<Line> first) {

    public static final MovedDeadlines NONE = new MovedDeadlines(0, Map.of(), 0, 0, List.of());

    public MovedDeadlines {
        phases = Map.copyOf(phases);
        first = List.copyOf(first);
    }

    /** Whether nothing would move. */
    public boolean isEmpty() {
        return steps == 0 && phases.isEmpty();
    }

    /** How many of what, in a sentence. */
    public String told(Words words) {
        String named = phases.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(phase ->
                        words.say("organization.calendar.moves.phase", words.say(phase.getKey()), phase.getValue()))
                .collect(Collectors.joining());
        return words.say("organization.calendar.moves", steps, named, timers, past);
    }

    /** Says it in a reader's language. */
    @FunctionalInterface
    public interface Words {

        String say(String key, Object... arguments);
    }

    /**
     * One of them.
     *
     * @param unit whose agreement it is
     * @param element id of the step in the model, or of the timer that ends the phase
     */
    public record Line(UUID unit, String element, LocalDate before, LocalDate after) {}
}
