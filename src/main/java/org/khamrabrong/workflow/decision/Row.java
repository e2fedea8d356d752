package org.khamrabrong.workflow.decision;

import java.util.List;

/**
 * A rule of a table.
 *
 * @param conditions what it asks, column by column
 * @param results what it answers, column by column
 * @param note for the reader, in Thai; may be empty
 */
public record Row(List<Cell> conditions, List<String> results, String note) {

    public Row {
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
    }
}
