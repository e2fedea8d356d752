package org.khamrabrong.organization.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.table.Place;

/** What stands against the tree of units as it would be. */
final class UnitChecks {

    private final Outcome outcome;
    private final Findings findings;
    private final Set<Outcome.Row> circled = Collections.newSetFromMap(new IdentityHashMap<>());

    private UnitChecks(Outcome outcome, Findings findings) {
        this.outcome = outcome;
        this.findings = findings;
    }

    static void check(Outcome outcome, Findings findings) {
        UnitChecks checks = new UnitChecks(outcome, findings);
        checks.circles();
        outcome.units().values().forEach(checks::check);
        checks.warnOfSeveralTops();
    }

    private void check(Outcome.Row unit) {
        String above = unit.text(Field.UNIT_ABOVE);
        if (above.isEmpty()) {
            top(unit);
            return;
        }
        Optional<Outcome.Row> parent = outcome.unit(above);
        if (parent.isEmpty()) {
            error(unit, Field.UNIT_ABOVE, "unitUnknown", above, nearest(outcome, above));
        } else if (!circled.contains(unit)) {
            level(unit, parent.get());
        }
    }

    /** A new unit must say where it belongs, unless it may stand on top. */
    private void top(Outcome.Row unit) {
        UnitLevel level = level(unit).orElse(null);
        if (level != null && !level.mayStandOnTop()) {
            error(unit, Field.UNIT_ABOVE, "aboveMissing", unit.text(Field.UNIT_CODE), level);
        }
    }

    private void level(Outcome.Row unit, Outcome.Row parent) {
        Optional<UnitLevel> own = level(unit);
        Optional<UnitLevel> above = level(parent);
        if (own.isEmpty() || above.isEmpty() || own.get().mayStandUnder(above.get())) {
            return;
        }
        Outcome.Row culprit = unit.line().isPresent() ? unit : parent;
        error(
                culprit,
                Field.UNIT_LEVEL,
                "levelNotBelow",
                unit.text(Field.UNIT_CODE),
                own.get(),
                parent.text(Field.UNIT_CODE),
                above.get());
    }

    private void circles() {
        for (List<Outcome.Row> circle : UnitCircles.of(outcome)) {
            String path =
                    circle.stream().map(unit -> unit.text(Field.UNIT_CODE)).collect(Collectors.joining(" \u2192 "));
            error(circle.get(0), Field.UNIT_ABOVE, "circle", path, circle.get(0).text(Field.UNIT_CODE));
            circled.addAll(circle);
        }
    }

    private void warnOfSeveralTops() {
        List<Outcome.Row> tops = outcome.units().values().stream()
                .filter(unit -> unit.text(Field.UNIT_ABOVE).isEmpty())
                .filter(unit ->
                        level(unit).filter(UnitLevel.ORGANIZATION::equals).isPresent())
                .toList();
        if (tops.size() > 1) {
            tops.stream()
                    .filter(unit -> unit.line().isPresent())
                    .forEach(unit -> warn(
                            unit,
                            "severalTops",
                            unit.text(Field.UNIT_CODE),
                            tops.stream()
                                    .map(each -> each.text(Field.UNIT_CODE))
                                    .filter(code -> !code.equals(unit.text(Field.UNIT_CODE)))
                                    .toList()));
        }
    }

    static String nearest(Outcome outcome, String code) {
        return Nearest.of(
                code,
                outcome.units().values().stream()
                        .map(row -> row.text(Field.UNIT_CODE))
                        .toList());
    }

    private static Optional<UnitLevel> level(Outcome.Row unit) {
        String constant = unit.text(Field.UNIT_LEVEL);
        return constant.isEmpty() ? Optional.empty() : Optional.of(UnitLevel.valueOf(constant));
    }

    private void error(Outcome.Row row, Field field, String name, Object... arguments) {
        row.line().ifPresent(line -> findings.error(line.place(field), name, arguments));
    }

    private void warn(Outcome.Row row, String name, Object... arguments) {
        Place place = row.line().map(line -> line.place(Field.UNIT_ABOVE)).orElseThrow();
        findings.warn(place, name, arguments);
    }
}
