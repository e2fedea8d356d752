package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of entries, a row of fields for each; rows come and go. */
class RowsInput implements FigureInput {

    private final List<RowEditor.Column> columns;
    private final Div box = new Div();
    private final Div lines = new Div();
    private final Span problem = new Span();
    private final List<RowEditor> rows = new ArrayList<>();
    private Runnable changed = () -> {};

    RowsInput(String label, List<RowEditor.Column> columns) {
        this.columns = columns;
        box.addClassNames("k-wide", "k-stack");
        lines.addClassName("k-stack");
        problem.addClassName("k-blame");
        Button more = new Button(box.getTranslation("kit.figures.addRow"), Tone.decorative(VaadinIcon.PLUS));
        more.addClickListener(event -> add(Map.of()));
        box.add(new Span(label), lines, problem, new Div(more));
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Object raw) {
        rows.clear();
        lines.removeAll();
        if (raw instanceof List<?> list) {
            list.forEach(entry -> add(entry instanceof Map<?, ?> map ? map : Map.of()));
        }
    }

    @Override
    public Object typed() {
        List<Map<String, Object>> entries = rows.stream()
                .map(RowEditor::typed)
                .filter(entry -> !entry.isEmpty())
                .toList();
        return entries.isEmpty() ? null : entries;
    }

    @Override
    public void blame(String sentence) {
        problem.setText(sentence == null ? "" : sentence);
    }

    @Override
    public void onChange(Runnable work) {
        changed = work;
    }

    private void add(Map<?, ?> entry) {
        RowEditor row = RowEditor.of(columns);
        row.show(entry);
        row.fields().forEach(field -> field.addValueChangeListener(change -> changed.run()));
        Div line = new Div();
        line.addClassName("k-row");
        row.fields().forEach(line::add);
        Button less = new Button(Tone.decorative(VaadinIcon.TRASH), event -> {
            rows.remove(row);
            lines.remove(line);
            changed.run();
        });
        less.setAriaLabel(box.getTranslation("kit.figures.removeRow"));
        less.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        line.add(less);
        rows.add(row);
        lines.add(line);
    }
}
