package org.khamrabrong.organization.exchange;

import java.util.List;
import java.util.stream.Stream;

/** The tables of the exchange, each a sheet of the workbook or a text of its own. */
public enum Part {
    UNITS,
    PEOPLE,
    ROLES;

    public List<Field> fields() {
        return Stream.of(Field.values()).filter(field -> field.part() == this).toList();
    }

    /** The columns without which a table is not taken for this one. */
    List<Field> keys() {
        return fields().stream()
                .filter(field -> field.need() == Field.Need.ALWAYS)
                .toList();
    }

    /** Of its name in the bundles. */
    public String key() {
        return "organization.exchange.part." + name();
    }
}
