package org.khamrabrong.scoring.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object being written: fields in the order they are put, without those that are empty. */
final class Tree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Tree put(String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
            fields.put(name, value);
        }
        return this;
    }

    /** Also where there is nothing to say. */
    Tree putAlways(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
