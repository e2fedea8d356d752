package org.khamrabrong.scorecard;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the levels, each with its words. */
class LevelInput extends FieldInput<RadioButtonGroup<String>> {

    private final Map<String, String> words;

    LevelInput(String label, Map<String, String> words) {
        super(new RadioButtonGroup<>(label));
        this.words = words;
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItems(words.keySet());
        field.setItemLabelGenerator(words::get);
    }

    @Override
    public void show(@Nullable Object raw) {
        field.setValue(raw != null && words.containsKey(raw.toString()) ? raw.toString() : null);
    }

    @Override
    public @Nullable Object typed() {
        return field.getValue();
    }
}
