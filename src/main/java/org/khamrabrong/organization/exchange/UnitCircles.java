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
        while (outcome.units().containsKey(next) && met.add(next)) {
            Outcome.Row unit = outcome.units().get(next);
            path.put(next, unit);
            next = Present.key(unit.text(Field.UNIT_ABOVE));
        }
        if (path.containsKey(next)) {
            List<String> keys = new ArrayList<>(path.keySet());
            circles.add(turned(keys.subList(keys.indexOf(next), keys.size()).stream()
                    .map(path::get)
                    .toList()));
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
