package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as a row of the table.
 *
 * @param objective that begins with this row; null where it goes on
 * @param levels empty where the criteria do not fit the columns 1 to 5
 * @param across the criteria in one text; null where they do
 * @param past by the table's years
 * @param score null before the result is published
 */
record PublicRow(
        @Nullable String objective,
        String number,
        @Nullable String name,
        String unit,
        String weight,
        String target,
        List<Level> levels,
        @Nullable String across,
        List<Past> past,
        @Nullable PublicScore score) {

    /** @param looks classes of the cell */
    record Level(String number, String value, String looks) {}

    record Past(String year, String value) {}
}
