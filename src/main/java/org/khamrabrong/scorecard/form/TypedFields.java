package org.khamrabrong.scorecard.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.khamrabrong.kit.Typing;

/** The fields of a form by name, and what was typed into them, readable or not. */
public final class TypedFields {

    private static final int PAUSE = 700;

    private static final String TICKED = "true";

    /** How a field says what stands in it, and how it is put back. */
    private record Kept(Component place, Supplier<String> value, Consumer<String> show) {}

    private final Map<String, Kept> fields = new LinkedHashMap<>();
    private final Optional<BlankMarks> blanks;
    private Runnable typed = () -> {};

    public TypedFields() {
        blanks = Optional.empty();
    }

    TypedFields(BlankWords words) {
        blanks = Optional.of(new BlankMarks(words));
    }

    public <E extends HasValue.ValueChangeEvent<String>, F extends HasValue<E, String>> F add(String name, F field) {
        fields.put(name, new Kept((Component) field, field::getValue, value -> show(field, value)));
        if (field instanceof TextFieldBase<?, ?> text) {
            Typing.follow(text, PAUSE);
            blanks.ifPresent(marks -> marks.follow(name, text));
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        return field;
    }

    /** What a choice does not offer any more cannot be chosen again. */
    private static <F extends HasValue<?, String>> void show(F field, String value) {
        boolean gone = field instanceof Select<?> select
                && select.getListDataView().getItems().noneMatch(value::equals);
        if (!gone) {
            field.setValue(value.isEmpty() ? field.getEmptyValue() : value);
        }
    }

    Checkbox add(String name, Checkbox tick) {
        fields.put(
                name,
                new Kept(tick, () -> tick.getValue() ? TICKED : "", value -> tick.setValue(TICKED.equals(value))));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        return tick;
    }

    /** Runs whenever the person has typed something and paused. */
    public void onTyped(Runnable listener) {
        typed = listener;
    }

    /** To be called where the form itself has put something in for the person. */
    void typed() {
        typed.run();
    }

    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(
                (name, field) -> values.put(name, Objects.toString(field.value().get(), "")));
        return values;
    }

    /** Where the fields of these names stand that are to be seen, in their order. */
    List<Component> places(Pattern names) {
        return fields.entrySet().stream()
                .filter(field -> names.matcher(field.getKey()).matches())
                .map(field -> field.getValue().place())
                .filter(TypedFields::isShown)
                .toList();
    }

    /** Marks the texts in which a blank is left; answers where, by the names of their fields. */
    Map<String, Component> markBlanks() {
        return blanks.map(BlankMarks::mark).orElse(Map.of());
    }

    private static boolean isShown(Component place) {
        return place.isVisible() && place.getParent().map(TypedFields::isShown).orElse(true);
    }

    /** Names that the form does not know are left out. */
    public void restore(Map<String, String> values) {
        values.forEach((name, value) -> {
            Kept field = fields.get(name);
            if (field != null && value != null) {
                field.show().accept(value);
            }
        });
    }
}
