package org.khamrabrong.organization.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.khamrabrong.table.Place;

/** What the row of somebody or something new must say, and what no row may take away. */
final class NeededChecks {

    private NeededChecks() {}

    static void check(Differences differences, Findings findings) {
        Set<Field> columns = EnumSet.noneOf(Field.class);
        differences.changes().forEach((line, change) -> {
            for (Field field : change.part().fields()) {
                boolean lacking =
                        field.need() != Field.Need.NEVER && change.text(field).isEmpty();
                if (lacking && line.places().containsKey(field)) {
                    findings.error(line.place(field), "missing", field);
                } else if (lacking && columns.add(field)) {
                    findings.error(new Place(line.start().sheet(), ""), "columnMissing", field);
                }
            }
        });
    }
}
