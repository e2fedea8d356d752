package org.khamrabrong.scorecard;

import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Typing;

/**
 * One row of a list of entries: a field for each name, flat or one level deeper.
 *
 * @param columns what stands in a row
 */
record RowEditor(List<Column> columns, List<TextField> fields) {

    /**
     * One field of a row.
     *
     * @param outer name of the map it lies in; null where it lies in the entry itself
     * @param read from what was typed to the raw figure
     * @param write from the raw figure to what is shown
     */
    record Column(
            @Nullable String outer,
            String name,
            String label,
            UnaryOperator<String> read,
            UnaryOperator<String> write) {}

    static RowEditor of(List<Column> columns) {
        return new RowEditor(
                columns,
                columns.stream()
                        .map(column -> Typing.follow(new TextField(column.label())))
                        .toList());
    }

    void show(Map<?, ?> entry) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object place = column.outer() == null ? entry : entry.get(column.outer());
            Object raw = place instanceof Map<?, ?> map ? map.get(column.name()) : null;
            fields.get(i).setValue(raw == null ? "" : column.write().apply(raw.toString()));
        }
    }

    /** Empty where nothing was typed in the row. */
    Map<String, Object> typed() {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = fields.get(i).getValue();
            if (!text.isBlank()) {
                put(entry, column, column.read().apply(text));
            }
        }
        return entry;
    }

    private static void put(Map<String, Object> entry, Column column, String raw) {
        if (column.outer() == null) {
            entry.put(column.name(), raw);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (entry.get(column.outer()) instanceof Map<?, ?> before) {
            before.forEach((name, value) -> inner.put(String.valueOf(name), value));
        }
        inner.put(column.name(), raw);
        entry.put(column.outer(), inner);
    }
}
