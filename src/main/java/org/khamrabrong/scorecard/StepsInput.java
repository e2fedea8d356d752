package org.khamrabrong.scorecard;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ticks for the steps that are done, each with its words. */
class StepsInput extends FieldInput<CheckboxGroup<String>> {

    private final Map<String, String> words;

    StepsInput(String label, Map<String, String> words) {
        super(new CheckboxGroup<>(label));
        this.words = words;
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.setItems(words.keySet());
        field.setItemLabelGenerator(words::get);
    }

    @Override
    public void show(@Nullable Object raw) {
        Set<String> done = raw instanceof List<?> list
                ? list.stream().map(String::valueOf).filter(words::containsKey).collect(Collectors.toSet())
                : Set.of();
        field.setValue(new LinkedHashSet<>(done));
    }

    @Override
    public Object typed() {
        return words.keySet().stream().filter(field.getValue()::contains).toList();
    }
}
