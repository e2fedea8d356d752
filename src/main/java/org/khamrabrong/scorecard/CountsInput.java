package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDecimalField;

/** How many answered each level. */
class CountsInput implements FigureInput {

    private final Div box = new Div();
    private final Span problem = new Span();
    private final Map<String, ThaiDecimalField> fields = new LinkedHashMap<>();

    CountsInput(String label, List<String> levels) {
        box.addClassName("k-wide");
        Div row = new Div();
        row.addClassName("k-form");
        for (String level : levels) {
            ThaiDecimalField field = new ThaiDecimalField(box.getTranslation("scorecard.figures.level", level));
            fields.put(level, field);
            row.add(field);
        }
        problem.addClassName("k-blame");
        box.add(new Span(label), row, problem);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(@Nullable Object raw) {
        Map<?, ?> counts = raw instanceof Map<?, ?> map ? map : Map.of();
        fields.forEach((level, field) -> field.setValue(
                counts.get(level) == null ? "" : counts.get(level).toString()));
    }

    @Override
    public @Nullable Object typed() {
        Map<String, Object> counts = new LinkedHashMap<>();
        fields.forEach((level, field) -> {
            if (!field.getValue().isBlank()) {
                counts.put(level, FigureInput.number(field.getValue()));
            }
        });
        return counts.isEmpty() ? null : counts;
    }

    @Override
    public void blame(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
    }

    @Override
    public void onChange(Runnable changed) {
        fields.values().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }
}
