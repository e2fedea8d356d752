package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.cycle.TermsProblem.Field;

/** A line of fields in the form of the terms; each field stands for a part of which something may be wrong. */
abstract class FieldLine extends Div {

    private final transient Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    FieldLine() {
        addClassName("k-terms-line");
    }

    final <C extends Component & HasValidation> C part(Field field, C component, String... looks) {
        component.addClassNames(looks);
        fields.put(field, component);
        add(component);
        return component;
    }

    final Optional<HasValidation> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Whether all that was typed can be read; otherwise says so beside it. */
    abstract boolean check();
}
