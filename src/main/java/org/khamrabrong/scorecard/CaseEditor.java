package org.khamrabrong.scorecard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.RowEditor.Column;
import org.khamrabrong.scoring.CaseStep;

/** One case under its number: for each step what it weighs, its days late and its defects. */
final class CaseEditor extends Div {

    private final H4 title = new H4();
    private final Button less = new Button(Tone.decorative(VaadinIcon.TRASH));
    private final transient RowEditor row;

    /** @param removed gets this case */
    CaseEditor(List<CaseStep> steps, Map<?, ?> entry, Runnable changed, Consumer<CaseEditor> removed) {
        row = RowEditor.of(columns(steps));
        row.show(entry);
        row.fields().forEach(field -> field.addValueChangeListener(change -> changed.run()));
        addClassName("k-case");
        getElement().setAttribute("role", "group");
        less.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        less.addClickListener(event -> removed.accept(this));
        Div head = new Div(title, less);
        head.addClassName("k-case-head");
        add(head);
        for (int i = 0; i < steps.size(); i++) {
            add(step(steps.get(i), row.fields().subList(2 * i, 2 * i + 2)));
        }
    }

    /** @param place from one */
    void number(int place) {
        title.setText(getTranslation("scorecard.figures.case", place));
        getElement().setAttribute("aria-label", title.getText());
        less.setAriaLabel(getTranslation("scorecard.figures.case.remove", place));
    }

    /** Empty where nothing was typed. */
    Map<String, Object> typed() {
        return row.typed();
    }

    void focus() {
        row.fields().stream().findFirst().ifPresent(TextField::focus);
    }

    private Div step(CaseStep step, List<TextField> fields) {
        Span name = new Span(getTranslation("scorecard.figures.case.step", step.id()));
        Span weight = new Span(
                getTranslation("scorecard.figures.case.weight", Words.formats().number(step.weight())));
        weight.addClassNames("k-quiet", "k-small");
        Div words = new Div(name, weight);
        words.addClassName("k-case-words");
        Div line = new Div(words);
        line.add(List.copyOf(fields));
        line.addClassName("k-case-step");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", name.getText());
        return line;
    }

    private static List<Column> columns(List<CaseStep> steps) {
        List<Column> columns = new ArrayList<>();
        for (CaseStep step : steps) {
            columns.add(column(step, "lateDays"));
            columns.add(column(step, "defects"));
        }
        return columns;
    }

    private static Column column(CaseStep step, String name) {
        return new Column(step.id(), name, Words.say("figure." + name), FigureInput::number, raw -> raw);
    }
}
