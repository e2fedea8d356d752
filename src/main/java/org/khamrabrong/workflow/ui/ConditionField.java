package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.workflow.decision.Cell;
import org.khamrabrong.workflow.decision.Column;

/** What a row asks of one column: some of the values that there are, or a comparison with a number; nothing is any case. */
final class ConditionField extends Div implements TableField {

    private static final String BETWEEN_VALUES = ",";

    private final transient Column column;
    private final MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>();
    private final Select<Cell.Test> test = new Select<>();
    private final TextField typed = new TextField();

    ConditionField(Column column, String label, Cell cell) {
        this.column = column;
        addClassName("k-condition");
        if (column.isChoice()) {
            offer(label, cell);
        } else {
            compare(label, cell);
        }
    }

    private void offer(String label, Cell cell) {
        List<String> values = column.kind() == Column.Kind.YES_NO ? List.of("true", "false") : column.allowed();
        chosen.setItems(values);
        chosen.setItemLabelGenerator(value -> TableWords.value(column, value));
        chosen.setPlaceholder(say("workflow.table.any"));
        chosen.setAriaLabel(label);
        chosen.setManualValidation(true);
        chosen.setClearButtonVisible(true);
        chosen.setWidthFull();
        chosen.setValue(Set.copyOf(cell.values()));
        chosen.addValueChangeListener(change -> chosen.setInvalid(false));
        add(chosen);
    }

    private void compare(String label, Cell cell) {
        test.setItems(
                column.kind() == Column.Kind.NUMBER
                        ? Cell.Test.values()
                        : new Cell.Test[] {Cell.Test.ANY, Cell.Test.IS});
        test.setItemLabelGenerator(choice -> say("workflow.table.test.choice." + choice));
        test.setAriaLabel(label);
        test.setValue(cell.test());
        typed.setAriaLabel(label);
        typed.setValue(String.join(BETWEEN_VALUES + " ", cell.values()));
        typed.setManualValidation(true);
        typed.addValueChangeListener(change -> typed.setInvalid(false));
        typed.setVisible(cell.test() != Cell.Test.ANY);
        test.addValueChangeListener(change -> typed.setVisible(change.getValue() != Cell.Test.ANY));
        add(test, typed);
    }

    Cell cell() {
        if (column.isChoice()) {
            List<String> values = chosen.getListDataView()
                    .getItems()
                    .filter(chosen.getValue()::contains)
                    .toList();
            return values.isEmpty() ? Cell.any() : new Cell(Cell.Test.IS, values);
        }
        return test.getValue() == Cell.Test.ANY ? Cell.any() : new Cell(test.getValue(), values());
    }

    private List<String> values() {
        return Stream.of(ThaiDigits.toArabic(typed.getValue()).split(BETWEEN_VALUES))
                .map(String::strip)
                .toList();
    }

    @Override
    public void tell(@Nullable String problem) {
        chosen.setErrorMessage(problem);
        chosen.setInvalid(problem != null);
        typed.setErrorMessage(problem);
        typed.setInvalid(problem != null);
    }

    @Override
    public Component component() {
        return this;
    }
}
