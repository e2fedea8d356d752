package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.library.Template;

/** The fields of a form by name, and what was typed into them, readable or not. */
final class TypedFields {

    private static final int PAUSE = 700;

    /** The texts of the sheet; what rows and figures are made of has no blanks. */
    private static final Set<String> KNOWN = Set.of(
            "name",
            "unit",
            "perspective",
            "objective",
            "explanation",
            "formulaNumerator",
            "formulaDenominator",
            "steps",
            "conditions",
            "dataSource",
            "governor",
            "collector",
            "reporting",
            "remarks");

    private static final String TICKED = "true";

    /** How a field says what stands in it, and how it is put back. */
    private record Kept(Supplier<String> value, Consumer<String> show) {}

    private final Map<String, Kept> fields = new LinkedHashMap<>();
    private final Map<String, TextFieldBase<?, ?>> texts = new LinkedHashMap<>();
    private Runnable typed = () -> {};

    <E extends HasValue.ValueChangeEvent<String>, F extends HasValue<E, String>> F add(String name, F field) {
        fields.put(
                name,
                new Kept(field::getValue, value -> field.setValue(value.isEmpty() ? field.getEmptyValue() : value)));
        if (field instanceof TextFieldBase<?, ?> text) {
            Typing.follow(text, PAUSE);
            if (KNOWN.contains(name)) {
                texts.put(name, text);
            }
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        return field;
    }

    Checkbox add(String name, Checkbox tick) {
        fields.put(name, new Kept(() -> tick.getValue() ? TICKED : "", value -> tick.setValue(TICKED.equals(value))));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        return tick;
    }

    /** Runs whenever the person has typed something and paused. */
    void onTyped(Runnable listener) {
        typed = listener;
    }

    /** To be called where the form itself has put something in for the person. */
    void typed() {
        typed.run();
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(
                (name, field) -> values.put(name, Objects.toString(field.value().get(), "")));
        return values;
    }

    /** Marks the texts in which a blank of the library is left; answers the names of their fields. */
    List<String> markBlanks() {
        texts.forEach((name, field) -> field.setClassName("k-blank", isBlank(field)));
        return texts.entrySet().stream()
                .filter(text -> isBlank(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isBlank(TextFieldBase<?, ?> field) {
        return String.valueOf(field.getValue()).contains(Template.BLANK);
    }

    /** Names that the form does not know are left out. */
    void restore(Map<String, String> values) {
        values.forEach((name, value) -> {
            Kept field = fields.get(name);
            if (field != null && value != null) {
                field.show().accept(value);
            }
        });
    }
}
