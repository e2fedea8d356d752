package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/** A figure that is typed or chosen in one field. */
abstract class FieldInput<F extends Component & HasValue<?, ?> & HasValidation & HasStyle> implements FigureInput {

    final F field;

    FieldInput(F field) {
        this.field = field;
        field.setManualValidation(true);
        field.addClassName("k-wide");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void blame(@Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(sentence != null);
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }
}
