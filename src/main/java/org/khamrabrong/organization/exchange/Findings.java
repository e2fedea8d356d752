package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.table.Place;

/** What is found in files as it is found; so many are kept, the others counted. */
final class Findings {

    static final int MOST = 2_000;
    private static final int LONGEST = 60;

    private final List<Finding> kept = new ArrayList<>();
    private final Set<Place> failed = new HashSet<>();
    private final Set<Place> unreadable;
    private int more;

    Findings() {
        this(Set.of());
    }

    /** @param unreadable places of which it was already said why they cannot be read, and nothing more is */
    Findings(Set<Place> unreadable) {
        this.unreadable = unreadable;
    }

    void error(Place place, String name, Object... arguments) {
        if (!unreadable.contains(place)) {
            failed.add(place);
            add(Finding.Weight.ERROR, place, name, arguments);
        }
    }

    void warn(Place place, String name, Object... arguments) {
        add(Finding.Weight.WARNING, place, name, arguments);
    }

    void note(Place place, String name, Object... arguments) {
        add(Finding.Weight.NOTICE, place, name, arguments);
    }

    /** Whether it was already said why that cell cannot be read. */
    boolean hasFailed(Place place) {
        return failed.contains(place);
    }

    Set<Place> failed() {
        return Set.copyOf(failed);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    int more() {
        return more;
    }

    private void add(Finding.Weight weight, Place place, String name, Object... arguments) {
        if (kept.size() >= MOST) {
            more++;
            return;
        }
        kept.add(new Finding(
                weight,
                place,
                name,
                Stream.of(arguments)
                        .map(argument -> argument instanceof String text ? shortly(text) : argument)
                        .toList()));
    }

    private static String shortly(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
