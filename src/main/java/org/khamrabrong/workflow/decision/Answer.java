package org.khamrabrong.workflow.decision;

import java.util.Map;
import java.util.Objects;

/** What a row answers, by the names of the result columns; numbers as plain decimals. */
public record Answer(Map<String, String> values) {

    public Answer {
        values = Map.copyOf(values);
    }

    /** @param column the name of a result column of the table */
    public String get(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }
}
