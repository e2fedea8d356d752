package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kit.DecimalText;
import org.khamrabrong.kit.ThaiDecimalField;

/** Rows of like fields; a row with nothing in it counts for nothing, and a button brings a further one. */
final class FieldRows extends Div {

    /** @param label message key */
    record Column(String name, String label, boolean decimal, boolean needed) {}

    /** One row that was filled in. */
    record Row(List<TextField> fields) {

        String text(int column) {
            return fields.get(column).getValue().strip();
        }

        BigDecimal number(int column) {
            return DecimalText.read(text(column)).orElse(null);
        }

        boolean isBlank() {
            return fields.stream().allMatch(field -> field.getValue().isBlank());
        }
    }

    private final String prefix;
    private final TypedFields typed;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    FieldRows(String prefix, TypedFields typed, List<Column> columns, String addKey) {
        this.prefix = prefix;
        this.typed = typed;
        this.columns = columns;
        addClassName("k-stack");
        list.addClassName("k-stack");
        Button more = new Button(say(addKey), VaadinIcon.PLUS.create(), event -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div foot = new Div(more);
        add(list, foot);
    }

    /** Shows these, and room for one more where there would be none. */
    void show(List<List<String>> values) {
        room(Math.max(1, values.size()));
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns.size(); column++) {
                rows.get(i)
                        .fields()
                        .get(column)
                        .setValue(i < values.size() ? values.get(i).get(column) : "");
            }
        }
    }

    void makeRoom(Map<String, String> values) {
        String first = columns.get(0).name();
        int needed = 1;
        while (values.containsKey(name(needed, first))) {
            needed++;
        }
        room(needed);
    }

    List<Row> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    boolean check() {
        boolean sound = true;
        for (Row row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                sound &= check(row, column);
            }
        }
        return sound;
    }

    private boolean check(Row row, int column) {
        TextField field = row.fields().get(column);
        boolean missing = columns.get(column).needed()
                && !row.isBlank()
                && field.getValue().isBlank();
        if (!missing && field instanceof ThaiDecimalField decimal) {
            return decimal.check();
        }
        field.setErrorMessage(missing ? say("agreement.form.missing") : null);
        field.setInvalid(missing);
        return !missing;
    }

    private void room(int needed) {
        while (rows.size() < needed) {
            addRow();
        }
    }

    private void addRow() {
        Div line = new Div();
        line.addClassName("k-field-row");
        List<TextField> fields = new ArrayList<>();
        for (Column column : columns) {
            TextField field =
                    column.decimal() ? new ThaiDecimalField(say(column.label())) : new TextField(say(column.label()));
            field.setManualValidation(true);
            fields.add(typed.add(name(rows.size(), column.name()), field));
            line.add(field);
        }
        rows.add(new Row(fields));
        list.add(line);
    }

    private String name(int row, String column) {
        return prefix + "." + row + "." + column;
    }
}
