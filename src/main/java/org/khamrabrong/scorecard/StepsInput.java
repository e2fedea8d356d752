package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ticks for the steps that are done, each with its words. */
class StepsInput implements FigureInput {

    private final CheckboxGroup<String> group;
    private final Map<String, String> words;

    StepsInput(String label, Map<String, String> words) {
        this.words = words;
        group = new CheckboxGroup<>(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(words.keySet());
        group.setItemLabelGenerator(words::get);
        group.setManualValidation(true);
        group.addClassName("k-wide");
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(@Nullable Object raw) {
        Set<String> done = raw instanceof List<?> list
                ? list.stream().map(String::valueOf).filter(words::containsKey).collect(Collectors.toSet())
                : Set.of();
        group.setValue(new LinkedHashSet<>(done));
    }

    @Override
    public Object typed() {
        return words.keySet().stream().filter(group.getValue()::contains).toList();
    }

    @Override
    public void blame(@Nullable String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(sentence != null);
    }

    @Override
    public void onChange(Runnable changed) {
        group.addValueChangeListener(change -> changed.run());
    }
}
