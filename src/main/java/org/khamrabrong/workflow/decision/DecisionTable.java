package org.khamrabrong.workflow.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of decisions, read from its model.
 *
 * @param decision the decision's id
 * @param title in Thai, as the model says it
 * @param unique whether at most one row may apply; otherwise all that apply answer, in their order
 */
public record DecisionTable(
        String decision, String title, boolean unique, List<Column> conditions, List<Column> results, List<Row> rows) {

    public DecisionTable {
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        rows = List.copyOf(rows);
    }

    public DecisionTable with(List<Row> other) {
        return new DecisionTable(decision, title, unique, conditions, results, other);
    }

    /** What the row answers, by the names of the columns. */
    public Answer named(Row row) {
        return new Answer(IntStream.range(0, results.size())
                .boxed()
                .collect(Collectors.toMap(index -> results.get(index).name(), row.results()::get)));
    }

    /** Whether some case meets both rows. */
    boolean overlap(Row one, Row other) {
        return IntStream.range(0, conditions.size())
                .allMatch(index ->
                        one.conditions().get(index).overlaps(other.conditions().get(index), conditions.get(index)));
    }
}
