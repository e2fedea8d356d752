package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDecimalField;

/** One number. */
class NumberInput implements FigureInput {

    private final ThaiDecimalField field;

    NumberInput(String label, @Nullable String helper) {
        field = new ThaiDecimalField(label);
        field.setHelperText(helper);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(@Nullable Object raw) {
        field.setValue(raw == null ? "" : raw.toString());
        field.setInvalid(false);
    }

    @Override
    public @Nullable Object typed() {
        return field.getValue().isBlank() ? null : FigureInput.number(field.getValue());
    }

    @Override
    public void blame(@Nullable String sentence) {
        if (sentence == null) {
            field.check();
        } else {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }
}
