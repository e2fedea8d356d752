package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khamrabrong.cycle.TermsProblem;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;

/** Lines of one part of the terms under each other, to be added and removed; what is wrong with all stands under them. */
final class FieldLines<L extends FieldLine> extends Div {

    private final transient List<L> lines = new ArrayList<>();
    private final Div place = new Div();
    private final Div problems = new Div();
    private final transient Runnable changed;

    /** @param another makes an empty line */
    FieldLines(String heading, String add, Supplier<L> another, Runnable changed) {
        this.changed = changed;
        addClassName("k-stack");
        place.addClassName("k-stack");
        problems.addClassName("k-stack");
        Button more = new Button(say(add), Tone.decorative(VaadinIcon.PLUS), click -> {
            L line = another.get();
            show(line);
            line.getElement().executeJs("this.querySelector('vaadin-text-field, vaadin-select')?.focus()");
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H4(say(heading)), place, problems, new Div(more));
    }

    void show(L line) {
        Button remove = new Button(Tone.decorative(VaadinIcon.CLOSE_SMALL), click -> {
            lines.remove(line);
            place.remove(line);
            changed.run();
        });
        remove.setAriaLabel(say("cycle.terms.remove"));
        remove.setTooltipText(say("cycle.terms.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        line.add(remove);
        lines.add(line);
        place.add(line);
        changed.run();
    }

    void clear() {
        lines.clear();
        place.removeAll();
    }

    List<L> lines() {
        return lines;
    }

    boolean check() {
        problems.removeAll();
        return lines.stream().filter(line -> !line.check()).count() == 0;
    }

    /** At the field of its line, else under all lines. */
    void tell(TermsProblem problem) {
        String sentence = say(problem.why().key(), problem.why().arguments());
        Optional<HasValidation> field = problem.index() < 0
                ? Optional.empty()
                : lines.get(problem.index()).field(problem.field());
        field.ifPresentOrElse(
                beside -> {
                    beside.setErrorMessage(sentence);
                    beside.setInvalid(true);
                },
                () -> problems.add(new Message(Tone.ERROR, sentence)));
    }
}
