package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;

/** A row of a table being written, with what can be done to it. */
final class RowEditor {

    /** What the table does with its row. */
    interface Moves {
        void up(RowEditor row);

        void down(RowEditor row);

        void remove(RowEditor row);
    }

    private static final String FIRST_FIELD =
            "this.querySelector('vaadin-multi-select-combo-box, vaadin-select, vaadin-text-field')?.focus()";

    private final List<ConditionField> conditions = new ArrayList<>();
    private final List<ResultField> results = new ArrayList<>();
    private final TextField note = new TextField();
    private final Span problem = new Span();
    private final NativeTableRow line = Cells.row("k-line");

    RowEditor(DecisionTable table, Row row, Moves moves) {
        TableWords words = new TableWords(table);
        for (int index = 0; index < table.conditions().size(); index++) {
            Column column = table.conditions().get(index);
            ConditionField field = new ConditionField(
                    column, words.column(column), row.conditions().get(index));
            conditions.add(field);
            line.add(Cells.cell(words.column(column), field, "k-asked"));
        }
        for (int index = 0; index < table.results().size(); index++) {
            Column column = table.results().get(index);
            ResultField field =
                    new ResultField(column, words.column(column), row.results().get(index));
            results.add(field);
            line.add(Cells.cell(words.column(column), field.component()));
        }
        note.setAriaLabel(say("workflow.table.note"));
        note.setValue(row.note());
        note.setWidthFull();
        problem.addClassName("k-wrong-line");
        problem.setVisible(false);
        line.add(Cells.cell(say("workflow.table.note"), new Div(note, problem), "k-wide"), actions(moves));
    }

    private NativeTableCell actions(Moves moves) {
        Div buttons = new Div(
                button(VaadinIcon.ARROW_UP, "workflow.table.row.up", () -> moves.up(this)),
                button(VaadinIcon.ARROW_DOWN, "workflow.table.row.down", () -> moves.down(this)),
                button(VaadinIcon.CLOSE_SMALL, "workflow.table.row.remove", () -> moves.remove(this)));
        buttons.addClassName("k-nowrap");
        return Cells.cell(say("workflow.table.row"), buttons, "k-line-action");
    }

    private static Button button(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(Tone.decorative(icon), click -> action.run());
        button.setAriaLabel(say(label));
        button.setTooltipText(say(label));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }

    Row row() {
        return new Row(
                conditions.stream().map(ConditionField::cell).toList(),
                results.stream().map(ResultField::value).toList(),
                note.getValue().strip());
    }

    NativeTableRow line() {
        return line;
    }

    void focus() {
        line.getElement().executeJs(FIRST_FIELD);
    }

    /** @param column conditions before results; -1 for the row as a whole */
    void tell(int column, @Nullable String sentence) {
        if (column < 0) {
            problem.setText(sentence);
            problem.setVisible(sentence != null);
        } else {
            fields().get(column).tell(sentence);
        }
    }

    void clear() {
        fields().forEach(field -> field.tell(null));
        problem.setVisible(false);
    }

    private List<TableField> fields() {
        return Stream.<List<? extends TableField>>of(conditions, results)
                .<TableField>flatMap(List::stream)
                .toList();
    }
}
