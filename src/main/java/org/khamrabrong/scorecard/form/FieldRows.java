package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khamrabrong.scorecard.PlanMonths;

/** A table of like rows to be filled in; a row with nothing in it counts for nothing. */
final class FieldRows extends Div {

    /** Left, right, up and down between the cells of the month plan; Tab still goes through all fields. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const cell = event.target.closest('.k-month');
              const steps = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
              if (!cell || !steps) return;
              event.preventDefault();
              let row = cell.parentElement;
              const place = [...row.querySelectorAll('.k-month')].indexOf(cell) + steps[0];
              do {
                row = steps[1] > 0 ? row.nextElementSibling : steps[1] < 0 ? row.previousElementSibling : row;
              } while (steps[1] && row && row.hidden);
              row?.querySelectorAll('.k-month')[place]?.querySelector('vaadin-checkbox')?.focus({focusVisible: true});
            });""";

    private final String prefix;
    private final transient TypedFields typed;
    private final transient List<FieldColumn> columns;
    private final boolean withMonths;
    private final transient List<FieldRow> rows = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final NativeTableBody body = new NativeTableBody();
    private final transient List<NativeTableHeaderCell> heads = new ArrayList<>();
    private transient Runnable changed = () -> {};

    FieldRows(String prefix, TypedFields typed, List<FieldColumn> columns, String addKey) {
        this(prefix, typed, columns, addKey, false);
    }

    /** @param withMonths whether every row has a tick for each month of the fiscal year */
    FieldRows(String prefix, TypedFields typed, List<FieldColumn> columns, String addKey, boolean withMonths) {
        this.prefix = prefix;
        this.typed = typed;
        this.columns = columns;
        this.withMonths = withMonths;
        addClassNames("k-stack", "k-rows-form");
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-fields");
        FieldRow.role(table, "table");
        FieldRow.role(body, "rowgroup");
        table.add(new NativeTableHeader(head()), body);
        Div scroll = new Div(table);
        scroll.addClassName("k-scroll");
        if (withMonths) {
            table.addClassName("k-gantt");
            table.getElement().executeJs(ARROWS);
        }
        Button more = new Button(say(addKey), VaadinIcon.PLUS.create(), event -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(scroll, new Div(more));
    }

    /** Runs whenever a field of any row has another value than before. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Whether the column is asked for at present; what stands in it is kept. */
    void offer(String column, boolean offered) {
        if (offered) {
            hidden.remove(column);
        } else {
            hidden.add(column);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                heads.get(i).setVisible(offered);
                int place = i;
                rows.forEach(row -> row.cell(place).setVisible(offered));
            }
        }
    }

    /** Shows these, and room for one more where there would be none. */
    void show(List<List<String>> values) {
        room(Math.max(1, values.size()));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i < values.size() ? values.get(i) : List.of());
        }
    }

    void showMonths(int row, List<Integer> months) {
        rows.get(row).showMonths(months);
    }

    void makeRoom(Map<String, String> values) {
        String first = columns.get(0).name();
        int needed = 1;
        while (values.containsKey(name(needed, first))) {
            needed++;
        }
        room(needed);
    }

    List<FieldRow> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    boolean check() {
        boolean sound = true;
        for (FieldRow row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                sound &= hidden.contains(columns.get(column).name()) || row.check(column);
            }
        }
        return sound;
    }

    private void room(int needed) {
        while (rows.size() < needed) {
            addRow();
        }
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        FieldRow.role(head, "row");
        for (FieldColumn column : columns) {
            NativeTableHeaderCell cell = headCell(say(column.label()), "k-col-" + column.name());
            heads.add(cell);
            head.add(cell);
        }
        if (withMonths) {
            PlanMonths.OF_THE_YEAR.forEach(month -> head.add(headCell(PlanMonths.abbreviation(month), "k-month-head")));
        }
        head.add(headCell("", "k-col-remove"));
        return head;
    }

    private static NativeTableHeaderCell headCell(String text, String look) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.addClassName(look);
        cell.getElement().setAttribute("scope", "col");
        FieldRow.role(cell, "columnheader");
        return cell;
    }

    private void addRow() {
        int number = rows.size() + 1;
        List<TextFieldBase<?, String>> fields = new ArrayList<>();
        for (FieldColumn column : columns) {
            TextFieldBase<?, String> field = column.field();
            field.setManualValidation(true);
            field.setAriaLabel(say("scorecard.form.cell", say(column.label()), number));
            column.keep(typed, name(rows.size(), column.name()), field);
            field.addValueChangeListener(change -> changed.run());
            fields.add(field);
        }
        List<Checkbox> months = new ArrayList<>();
        if (withMonths) {
            for (int month : PlanMonths.OF_THE_YEAR) {
                Checkbox tick = new Checkbox();
                tick.setAriaLabel(say("scorecard.form.month", PlanMonths.name(month), number));
                typed.add(name(rows.size(), "month" + month), tick);
                tick.addValueChangeListener(change -> changed.run());
                months.add(tick);
            }
        }
        FieldRow row = new FieldRow(columns, fields, months, number, typed::typed);
        for (int column = 0; column < columns.size(); column++) {
            row.cell(column).setVisible(!hidden.contains(columns.get(column).name()));
        }
        rows.add(row);
        body.add(row.line());
    }

    private String name(int row, String column) {
        return prefix + "." + row + "." + column;
    }

    /** Where a sentence about the whole table stands: under it. */
    void under(HasElement sentence) {
        getElement().insertChild(1, sentence.getElement());
    }
}
