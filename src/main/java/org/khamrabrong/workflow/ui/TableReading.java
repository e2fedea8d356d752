package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;

/** A decision table to be read: a row a line, conditions before results, the note under the last. */
final class TableReading extends Div {

    private final transient TableWords words;

    TableReading(DecisionTable table) {
        words = new TableWords(table);
        addClassName("k-scroll");
        NativeTable lines = new NativeTable();
        lines.addClassNames("k-table", "k-rows", "k-decision");
        lines.getElement().setAttribute("role", "table");
        lines.getElement().setAttribute("aria-label", words.title());
        NativeTableRow head = Cells.row("k-heads");
        table.conditions().forEach(column -> head.add(Cells.head("col", words.column(column), "k-asked")));
        table.results().forEach(column -> head.add(Cells.head("col", words.column(column))));
        NativeTableBody body = new NativeTableBody();
        body.getElement().setAttribute("role", "rowgroup");
        table.rows().forEach(row -> body.add(line(table, row)));
        lines.add(new NativeTableHeader(head), body);
        add(lines);
    }

    private NativeTableRow line(DecisionTable table, Row row) {
        NativeTableRow line = Cells.row("k-line");
        for (int index = 0; index < table.conditions().size(); index++) {
            Column column = table.conditions().get(index);
            String text = TableWords.cell(column, row.conditions().get(index));
            line.add(Cells.cell(words.column(column), text, "k-asked"));
        }
        for (int index = 0; index < table.results().size(); index++) {
            Column column = table.results().get(index);
            String text = TableWords.value(column, row.results().get(index));
            line.add(Cells.cell(words.column(column), new Span(text)));
        }
        if (!row.note().isBlank()) {
            line.getElement().setAttribute("title", say("workflow.table.note.of", row.note()));
        }
        return line;
    }
}
