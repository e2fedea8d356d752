package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as a row of the table.
 *
 * @param objective that begins with this row; null where it goes on
 * @param past by the table's years
 * @param score null before the result is published
 */
record PublicRow(
        @Nullable String objective,
        String number,
        @Nullable String name,
        Figures figures,
        Levels criteria,
        List<Past> past,
        @Nullable PublicScore score) {

    record Figures(String unit, String weight, String target) {}

    /**
     * The criteria.
     *
     * @param columns empty where they do not fit the columns 1 to 5
     * @param across all in one text; null where they do
     */
    record Levels(List<Level> columns, @Nullable String across) {}

    /** @param looks classes of the cell */
    record Level(String number, String value, String looks) {}

    record Past(String year, String value) {}
}
