package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units that would stand above themselves; every unit is met once. */
final class UnitCircles {

    private final Outcome outcome;
    private final Set<String> met = new HashSet<>();
    private final List<List<Outcome.Row>> circles = new ArrayList<>();

    private UnitCircles(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Each with the unit first of which the files speak first, and every other above the one before it. */
    static List<List<Outcome.Row>> of(Outcome outcome) {
        UnitCircles circles = new UnitCircles(outcome);
        outcome.units().keySet().forEach(circles::climb);
        return circles.circles;
    }

    private void climb(String start) {
        Map<String, Outcome.Row> path = new LinkedHashMap<>();
        String next = start;
        Outcome.Row unit = outcome.units().get(next);
        while (unit != null && met.add(next)) {
            path.put(next, unit);
            next = Present.key(unit.text(Field.UNIT_ABOVE));
            unit = outcome.units().get(next);
        }
        if (path.containsKey(next)) {
            int begin = new ArrayList<>(path.keySet()).indexOf(next);
            circles.add(turned(List.copyOf(path.values()).subList(begin, path.size())));
        }
    }

    private static List<Outcome.Row> turned(List<Outcome.Row> circle) {
        Optional<Outcome.Row> first =
                circle.stream().filter(row -> row.line().isPresent()).findFirst();
        int at = first.map(circle::indexOf).orElse(0);
        List<Outcome.Row> turned = new ArrayList<>(circle.subList(at, circle.size()));
        turned.addAll(circle.subList(0, at));
        return turned;
    }
}
