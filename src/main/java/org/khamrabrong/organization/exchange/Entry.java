package org.khamrabrong.organization.exchange;

import java.util.Map;
import java.util.UUID;

/**
 * A row of the organization as a table has it.
 *
 * @param values all fields of its table, as {@link Field.Kind} keeps them; empty where there is nothing
 */
record Entry(UUID id, Map<Field, String> values) {

    Entry {
        values = Map.copyOf(values);
    }

    String text(Field field) {
        return values.getOrDefault(field, "");
    }
}
