package org.khamrabrong.workflow.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.workflow.decision.Column;

/** What a row answers in one column: one of the values that there are, a number in either digits, or a text. */
final class ResultField implements TableField {

    private final Column column;
    private final AbstractField<?, String> field;
    private final HasValidation validation;

    ResultField(Column column, String label, String value) {
        this.column = column;
        if (column.isChoice()) {
            Select<String> select = new Select<>();
            select.setItems(column.allowed());
            select.setItemLabelGenerator(choice -> TableWords.value(column, choice));
            select.setAriaLabel(label);
            select.setManualValidation(true);
            select.setWidthFull();
            field = select;
            validation = select;
        } else {
            TextField text = new TextField();
            text.setAriaLabel(label);
            text.setManualValidation(true);
            text.setWidthFull();
            field = text;
            validation = text;
        }
        if (!value.isEmpty()) {
            field.setValue(value);
        }
        field.addValueChangeListener(change -> validation.setInvalid(false));
    }

    /** Empty where nothing was chosen or typed. */
    String value() {
        String value = field.getValue() == null ? "" : field.getValue().strip();
        return column.kind() == Column.Kind.NUMBER ? ThaiDigits.toArabic(value) : value;
    }

    @Override
    public void tell(@Nullable String problem) {
        validation.setErrorMessage(problem);
        validation.setInvalid(problem != null);
    }

    @Override
    public Component component() {
        return field;
    }
}
