package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the levels, each with its words. */
class LevelInput implements FigureInput {

    private final RadioButtonGroup<String> group;
    private final Map<String, String> words;

    LevelInput(String label, Map<String, String> words) {
        this.words = words;
        group = new RadioButtonGroup<>(label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
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
        group.setValue(raw != null && words.containsKey(raw.toString()) ? raw.toString() : null);
    }

    @Override
    public @Nullable Object typed() {
        return group.getValue();
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
