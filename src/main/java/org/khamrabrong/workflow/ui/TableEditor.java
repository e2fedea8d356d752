package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.workflow.decision.Cell;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableProblem;

/** A decision table being written: rows are added, changed, moved and removed, and what is wrong stands where it is. */
final class TableEditor extends Div implements RowEditor.Moves {

    private final transient DecisionTable table;
    private final transient List<RowEditor> rows = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();
    private final Div problems = new Div();

    TableEditor(DecisionTable table) {
        this.table = table;
        addClassName("k-stack");
        TableWords words = new TableWords(table);
        NativeTable lines = new NativeTable();
        lines.addClassNames("k-table", "k-rows", "k-decision", "k-decision-fields");
        lines.getElement().setAttribute("role", "table");
        lines.getElement().setAttribute("aria-label", words.title());
        NativeTableRow head = Cells.row("k-heads");
        table.conditions().forEach(column -> head.add(Cells.head("col", words.column(column), "k-asked")));
        table.results().forEach(column -> head.add(Cells.head("col", words.column(column))));
        head.add(Cells.head("col", say("workflow.table.note")), Cells.head("col", say("workflow.table.row")));
        body.getElement().setAttribute("role", "rowgroup");
        lines.add(new NativeTableHeader(head), body);
        Div frame = new Div(lines);
        frame.addClassName("k-scroll");
        problems.addClassName("k-stack");
        Button more = new Button(say("workflow.table.row.add"), Tone.decorative(VaadinIcon.PLUS), click -> addRow());
        add(problems, frame, new Div(more));
        table.rows().forEach(this::append);
    }

    List<Row> rows() {
        return rows.stream().map(RowEditor::row).toList();
    }

    /** Says beside each field what is wrong with it, and on top what is wrong with all; whether anything is. */
    boolean tell(List<TableProblem> found) {
        rows.forEach(RowEditor::clear);
        problems.removeAll();
        for (TableProblem problem : found) {
            String sentence = say(problem.why().key(), problem.why().arguments());
            if (problem.row() < 0) {
                problems.add(new Message(Tone.ERROR, sentence));
            } else {
                rows.get(problem.row()).tell(problem.column(), sentence);
            }
        }
        if (!found.isEmpty() && found.get(0).row() >= 0) {
            rows.get(found.get(0).row()).focus();
        }
        return !found.isEmpty();
    }

    private void addRow() {
        append(new Row(
                Collections.nCopies(table.conditions().size(), Cell.any()),
                Collections.nCopies(table.results().size(), ""),
                ""));
        rows.get(rows.size() - 1).focus();
    }

    private void append(Row row) {
        RowEditor editor = new RowEditor(table, row, this);
        rows.add(editor);
        body.add(editor.line());
    }

    @Override
    public void up(RowEditor row) {
        move(row, -1);
    }

    @Override
    public void down(RowEditor row) {
        move(row, 1);
    }

    private void move(RowEditor row, int by) {
        int place = rows.indexOf(row) + by;
        if (place >= 0 && place < rows.size()) {
            rows.remove(row);
            rows.add(place, row);
            body.removeAll();
            rows.forEach(each -> body.add(each.line()));
            row.focus();
        }
    }

    @Override
    public void remove(RowEditor row) {
        rows.remove(row);
        body.remove(row.line());
    }
}
