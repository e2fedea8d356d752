package org.khamrabrong.workflow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/** What any table must keep to: a bounded size, values of their columns, and as many rows for a case as may apply. */
final class TableCheck {

    static final int MOST_ROWS = 200;
    static final int LONGEST_NOTE = 300;

    private final DecisionTable table;
    private final List<TableProblem> problems = new ArrayList<>();

    private TableCheck(DecisionTable table) {
        this.table = table;
    }

    static List<TableProblem> problems(DecisionTable table) {
        if (table.rows().isEmpty() || table.rows().size() > MOST_ROWS) {
            return List.of(TableProblem.ofTable(new Refusal("workflow.refusal.table.rows", MOST_ROWS)));
        }
        return new TableCheck(table).all();
    }

    private List<TableProblem> all() {
        IntStream.range(0, table.rows().size()).forEach(this::checkRow);
        if (problems.isEmpty()) {
            IntStream.range(0, table.rows().size()).forEach(this::checkAgainstFormer);
        }
        return problems;
    }

    private void checkRow(int index) {
        Row row = table.rows().get(index);
        int conditions = table.conditions().size();
        int results = table.results().size();
        if (row.conditions().size() != conditions || row.results().size() != results) {
            throw new UnreadableTable("a row of another width");
        }
        for (int column = 0; column < conditions; column++) {
            if (!row.conditions().get(column).isSound(table.conditions().get(column))) {
                refuse(index, column, table.conditions().get(column));
            }
        }
        for (int column = 0; column < results; column++) {
            if (!Cell.is(row.results().get(column)).isSound(table.results().get(column))) {
                refuse(index, conditions + column, table.results().get(column));
            }
        }
        if (!isNote(row.note())) {
            problems.add(
                    TableProblem.ofRow(index, new Refusal("workflow.refusal.table.note", index + 1, LONGEST_NOTE)));
        }
    }

    private void refuse(int row, int column, Column of) {
        String key = of.isChoice() ? "choice" : of.kind().name();
        problems.add(new TableProblem(row, column, new Refusal("workflow.refusal.table.value." + key, row + 1)));
    }

    private static boolean isNote(String note) {
        return note.length() <= LONGEST_NOTE
                && WrittenText.keeps(note)
                && note.codePoints().noneMatch(point -> Character.isISOControl(point) || !Character.isDefined(point));
    }

    private void checkAgainstFormer(int index) {
        Row row = table.rows().get(index);
        for (int former = 0; former < index; former++) {
            Row other = table.rows().get(former);
            if (table.unique() && table.overlap(other, row)) {
                problems.add(TableProblem.ofRow(
                        index, new Refusal("workflow.refusal.table.overlap", former + 1, index + 1)));
            } else if (other.conditions().equals(row.conditions())
                    && other.results().equals(row.results())) {
                problems.add(
                        TableProblem.ofRow(index, new Refusal("workflow.refusal.table.twice", former + 1, index + 1)));
            }
        }
    }
}
