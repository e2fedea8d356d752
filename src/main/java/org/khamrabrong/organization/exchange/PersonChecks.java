package org.khamrabrong.organization.exchange;

import java.util.List;
import java.util.Map;
import org.khamrabrong.language.FoldedText;

/** What stands against the people as they would be. */
final class PersonChecks {

    private final Outcome outcome;
    private final Findings findings;

    private PersonChecks(Outcome outcome, Findings findings) {
        this.outcome = outcome;
        this.findings = findings;
    }

    static void check(Present present, Reading reading, Differences differences, Outcome outcome, Findings findings) {
        List<Line> lines = reading.lines(Part.PEOPLE);
        PersonChecks checks = new PersonChecks(outcome, findings);
        lines.forEach(checks::unit);
        differences.changes().forEach((line, change) -> {
            if (change.part() == Part.PEOPLE
                    && present.deactivated().contains(Present.key(line.text(Field.PERSON_USERNAME)))) {
                checks.deactivated(line, change);
            }
        });
        checks.alike(lines, Field.PERSON_NAME, "nameTwice");
        checks.alike(lines, Field.PERSON_EMAIL, "emailTwice");
    }

    /** A closed account keeps its place; what somebody is called may be mended. */
    private void deactivated(Line line, Change change) {
        String username = line.text(Field.PERSON_USERNAME);
        if (change.changes(Field.PERSON_UNIT)) {
            findings.error(line.place(Field.PERSON_UNIT), "moveOfDeactivated", username);
        } else if (change.changes(Field.PERSON_POSITION)) {
            findings.error(line.place(Field.PERSON_POSITION), "moveOfDeactivated", username);
        } else {
            findings.warn(line.place(Field.PERSON_USERNAME), "deactivated", username);
        }
    }

    private void unit(Line line) {
        String unit = line.text(Field.PERSON_UNIT);
        if (!unit.isEmpty() && outcome.unit(unit).isEmpty()) {
            findings.error(line.place(Field.PERSON_UNIT), "unitUnknown", unit, UnitChecks.nearest(outcome, unit));
        }
    }

    /** Two people may be called alike; more often somebody stands there twice. */
    private void alike(List<Line> lines, Field field, String name) {
        List<Line> saying =
                lines.stream().filter(line -> !line.text(field).isEmpty()).toList();
        for (Map.Entry<String, List<Line>> group :
                Repeats.groups(saying, line -> FoldedText.of(line.text(field))).entrySet()) {
            Line first = group.getValue().get(0);
            group.getValue().stream()
                    .skip(1)
                    .filter(line -> !Present.key(line.text(Field.PERSON_USERNAME))
                            .equals(Present.key(first.text(Field.PERSON_USERNAME))))
                    .forEach(line -> findings.warn(
                            line.place(field),
                            name,
                            line.text(field),
                            first.text(Field.PERSON_USERNAME),
                            first.place(field).cell()));
        }
    }
}
