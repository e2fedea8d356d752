package org.khamrabrong.scorecard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;

/** A list of entries, a row of fields for each. */
class RowsInput extends EntriesInput<RowsInput.Line> {

    /** The fields of one entry beside each other. */
    static final class Line extends Div {

        private final transient RowEditor row;

        Line(RowEditor row) {
            this.row = row;
            addClassName("k-row");
            row.fields().forEach(this::add);
        }
    }

    private final List<RowEditor.Column> columns;

    RowsInput(String label, List<RowEditor.Column> columns) {
        super(label, "scorecard.figures.addRow");
        this.columns = columns;
    }

    @Override
    Line entry(Map<?, ?> raw) {
        RowEditor row = RowEditor.of(columns);
        row.show(raw);
        row.fields().forEach(field -> field.addValueChangeListener(change -> tell()));
        Line line = new Line(row);
        Button less = new Button(Tone.decorative(VaadinIcon.TRASH), event -> remove(line));
        less.setAriaLabel(Words.say("scorecard.figures.removeRow"));
        less.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        line.add(less);
        return line;
    }

    @Override
    Map<String, Object> typed(Line entry) {
        return entry.row.typed();
    }

    @Override
    List<Map<String, Object>> counted(List<Map<String, Object>> typed) {
        return typed.stream().filter(entry -> !entry.isEmpty()).toList();
    }
}
