package org.khamrabrong.organization.exchange;

import java.util.Map;
import java.util.Optional;
import org.khamrabrong.table.Place;

/**
 * One row of a table.
 *
 * @param start its first cell
 * @param values what it says, as {@link Field.Kind} keeps it; empty where it says that there is none, absent where it says
 *     nothing
 * @param places of the columns, also where nothing stands
 */
record Line(Part part, Place start, Map<Field, String> values, Map<Field, Place> places) {

    Line {
        values = Map.copyOf(values);
        places = Map.copyOf(places);
    }

    Optional<String> said(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    String text(Field field) {
        return values.getOrDefault(field, "");
    }

    Place place(Field field) {
        return places.getOrDefault(field, start);
    }
}
