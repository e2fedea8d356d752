package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scorecard.PlanMonths;

/** One row of a table that is filled in. */
final class FieldRow {

    private final List<FieldColumn> columns;
    private final List<TextFieldBase<?, String>> fields;
    private final List<Checkbox> months;
    private final List<NativeTableCell> cells = new ArrayList<>();
    private final NativeTableRow line = new NativeTableRow();

    /** @param removed runs when the person has emptied the row by its button */
    FieldRow(
            List<FieldColumn> columns,
            List<TextFieldBase<?, String>> fields,
            List<Checkbox> months,
            int number,
            Runnable removed) {
        this.columns = columns;
        this.fields = fields;
        this.months = months;
        role(line, "row");
        for (int i = 0; i < fields.size(); i++) {
            NativeTableCell cell = cell(fields.get(i), "k-col-" + columns.get(i).name());
            cell.getElement().setAttribute("data-label", say(columns.get(i).label()));
            cells.add(cell);
            line.add(cell);
        }
        for (int i = 0; i < months.size(); i++) {
            NativeTableCell cell = cell(months.get(i), "k-month");
            cell.getElement().setAttribute("data-label", PlanMonths.abbreviation(PlanMonths.OF_THE_YEAR.get(i)));
            line.add(cell);
        }
        Button remove = new Button(VaadinIcon.TRASH.create(), event -> {
            clear();
            line.setVisible(false);
            removed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(say("scorecard.form.removeRow", number));
        line.add(cell(remove, "k-col-remove"));
    }

    NativeTableRow line() {
        return line;
    }

    NativeTableCell cell(int column) {
        return cells.get(column);
    }

    void show(List<String> values) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setValue(i < values.size() ? values.get(i) : "");
        }
        showMonths(List.of());
    }

    void showMonths(List<Integer> worked) {
        for (int i = 0; i < months.size(); i++) {
            months.get(i).setValue(worked.contains(PlanMonths.OF_THE_YEAR.get(i)));
        }
    }

    String text(int column) {
        return fields.get(column).getValue().strip();
    }

    /** Empty where none can be read, or the column refuses it. */
    Optional<BigDecimal> number(int column) {
        return fields.get(column) instanceof ThaiDecimalField decimal ? decimal.decimal() : Optional.empty();
    }

    List<Integer> months() {
        List<Integer> worked = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).getValue()) {
                worked.add(PlanMonths.OF_THE_YEAR.get(i));
            }
        }
        return worked;
    }

    boolean isBlank() {
        return fields.stream().allMatch(field -> field.getValue().isBlank())
                && months.stream().noneMatch(Checkbox::getValue);
    }

    boolean check(int column) {
        TextFieldBase<?, String> field = fields.get(column);
        boolean missing =
                columns.get(column).needed() && !isBlank() && text(column).isEmpty();
        if (missing) {
            refuse(column, say("scorecard.form.missing"));
            return false;
        }
        return field instanceof ThaiDecimalField decimal
                ? decimal.check()
                : TextBounds.check(field, columns.get(column).written());
    }

    void refuse(int column, String sentence) {
        fields.get(column).setErrorMessage(sentence);
        fields.get(column).setInvalid(true);
    }

    private void clear() {
        fields.forEach(field -> field.setValue(""));
        months.forEach(tick -> tick.setValue(false));
    }

    private static NativeTableCell cell(Component content, String look) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(look);
        role(cell, "cell");
        return cell;
    }

    static void role(HasElement part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
