package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows that speak of the same unit, person or holding. */
final class Repeats {

    private Repeats() {}

    /** Says at each further row where the first one stands. */
    static void check(List<Line> lines, Field field, String name, Findings findings) {
        groups(lines, line -> Present.key(line.text(field))).values().forEach(group -> {
            Line first = group.get(0);
            group.stream()
                    .skip(1)
                    .forEach(line -> findings.error(
                            line.place(field),
                            name,
                            line.text(field),
                            first.place(field).sheet(),
                            first.place(field).cell()));
        });
    }

    static <K> Map<K, List<Line>> groups(List<Line> lines, Function<Line, K> key) {
        Map<K, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>())
                .add(line));
        return groups;
    }
}
