package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The organization as it would be once the files are taken.
 *
 * @param units all of them by key, in the order of the present ones and then of the file
 * @param people likewise
 * @param roles all of them
 */
record Outcome(Map<String, Row> units, Map<String, Row> people, List<Row> roles) {

    /** Begins the key of a further row of the same code, which is looked at and found by nobody. */
    private static final String AGAIN = "\n";

    /**
     * One row of it.
     *
     * @param line that speaks of it; empty where no file does
     */
    record Row(Map<Field, String> values, Optional<Line> line) {

        String text(Field field) {
            return values.getOrDefault(field, "");
        }
    }

    static Outcome of(Present present, Reading reading, Differences differences) {
        return new Outcome(
                named(Part.UNITS, Field.UNIT_CODE, present, reading, differences),
                named(Part.PEOPLE, Field.PERSON_USERNAME, present, reading, differences),
                roles(present, reading, differences));
    }

    Optional<Row> unit(String code) {
        return Optional.ofNullable(units.get(Present.key(code)));
    }

    private static Map<String, Row> named(
            Part part, Field name, Present present, Reading reading, Differences differences) {
        Map<String, Row> rows = new LinkedHashMap<>();
        present.entries(part)
                .forEach(entry -> rows.put(Present.key(entry.text(name)), new Row(entry.values(), Optional.empty())));
        Set<String> spoken = new HashSet<>();
        for (Line line : reading.lines(part)) {
            String key = Present.key(line.text(name));
            Change change = differences.changes().get(line);
            Map<Field, String> values = change != null
                    ? change.after()
                    : Optional.ofNullable(rows.get(key)).map(Row::values).orElse(line.values());
            rows.put(spoken.add(key) ? key : AGAIN + line.start(), new Row(values, Optional.of(line)));
        }
        return rows;
    }

    private static List<Row> roles(Present present, Reading reading, Differences differences) {
        Map<UUID, Row> changed = new HashMap<>();
        List<Row> entered = new ArrayList<>();
        for (Line line : reading.lines(Part.ROLES)) {
            Change change = differences.changes().get(line);
            UUID held = change == null ? null : change.id();
            if (change != null && held == null) {
                entered.add(new Row(change.after(), Optional.of(line)));
            } else if (change != null && held != null) {
                changed.put(held, new Row(change.after(), Optional.of(line)));
            }
        }
        List<Row> rows = new ArrayList<>();
        present.roles()
                .forEach(held -> rows.add(changed.getOrDefault(held.id(), new Row(held.values(), Optional.empty()))));
        rows.addAll(entered);
        return rows;
    }
}
