package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.Set;

/** What was there may be entered late, from a day that is over; what is known already changes from today on at the earliest. */
final class PastChecks {

    private static final Set<Field> WITHOUT_A_DAY = Set.of(Field.PERSON_NAME, Field.PERSON_EMAIL);

    private PastChecks() {}

    static void check(LocalDate from, LocalDate today, Differences differences, Findings findings) {
        if (!from.isBefore(today)) {
            return;
        }
        differences.changes().forEach((line, change) -> {
            if (change.part() != Part.ROLES && !change.isNew()) {
                change.fields().stream()
                        .map(FieldChange::field)
                        .filter(field -> !WITHOUT_A_DAY.contains(field))
                        .findFirst()
                        .ifPresent(field -> findings.error(line.place(field), "changePast", field, from));
            }
        });
    }
}
