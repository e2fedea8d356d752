package org.khamrabrong.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.table.Place;

/** The remarks on one file as they are made; so many are kept, the others counted. */
final class Remarks {

    static final int MOST = 500;
    private static final int LONGEST = 60;

    private final List<Remark> kept = new ArrayList<>();
    private final List<Place> failures = new ArrayList<>();
    private final Set<Place> failed = new HashSet<>();
    private int more;

    void error(Place place, String key, Object... arguments) {
        failures.add(place);
        failed.add(place);
        add(Remark.Weight.ERROR, place, key, arguments);
    }

    /** That a cell lacks what it needs, unless it was already said why it could not be read. */
    void lacking(Place place, String key, Object... arguments) {
        if (!failed.contains(place)) {
            error(place, key, arguments);
        }
    }

    /** Where something could not be read, in the order of reading. */
    List<Place> failures() {
        return failures;
    }

    void warn(Place place, String key, Object... arguments) {
        add(Remark.Weight.WARNING, place, key, arguments);
    }

    void note(Place place, String key, Object... arguments) {
        add(Remark.Weight.NOTICE, place, key, arguments);
    }

    List<Remark> kept() {
        return List.copyOf(kept);
    }

    int more() {
        return more;
    }

    private void add(Remark.Weight weight, Place place, String key, Object... arguments) {
        if (kept.size() >= MOST) {
            more++;
            return;
        }
        List<Object> shown = Stream.of(arguments)
                .map(argument -> argument instanceof String text ? shortly(text) : argument)
                .toList();
        Remark remark = new Remark(weight, place, "intake.remark." + key, shown);
        if (!kept.contains(remark)) {
            kept.add(remark);
        }
    }

    private static String shortly(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
