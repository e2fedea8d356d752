package org.khamrabrong.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.workflow.decision.Cell;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;

/** Writes a table by level as shortly as it can be said: levels with the same lines share them. */
final class TermsRows {

    private TermsRows() {}

    /** @param lines of each level the results of its rows, in their order */
    static List<Row> of(DecisionTable before, Map<String, List<List<String>>> lines) {
        Column level = before.conditions().get(0);
        Map<List<List<String>>, List<String>> levels = new LinkedHashMap<>();
        level.allowed()
                .forEach(value -> levels.computeIfAbsent(lines.get(value), none -> new ArrayList<>())
                        .add(value));
        List<Row> rows = new ArrayList<>();
        levels.forEach((said, sharing) -> {
            Cell cell = sharing.size() == level.allowed().size() ? Cell.any() : new Cell(Cell.Test.IS, sharing);
            said.forEach(results -> rows.add(new Row(List.of(cell), results, TermsPart.note(before, results))));
        });
        return rows;
    }
}
