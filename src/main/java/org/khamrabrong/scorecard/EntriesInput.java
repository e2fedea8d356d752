package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Tone;

/** A list of entries below its name; entries come and go. */
abstract class EntriesInput<E extends Component> implements FigureInput {

    private final Div box = new Div();
    private final Div lines = new Div();
    private final Span problem = new Span();
    private final List<E> entries = new ArrayList<>();
    private Runnable changed = () -> {};

    /** @param more key of the words on the button that adds an entry */
    EntriesInput(String label, String more, Component... help) {
        box.addClassNames("k-wide", "k-stack");
        lines.addClassName("k-stack");
        problem.addClassName("k-blame");
        Button add = new Button(box.getTranslation(more), Tone.decorative(VaadinIcon.PLUS));
        add.addClickListener(event -> begun(add(Map.of())));
        box.add(new Span(label));
        box.add(help);
        box.add(lines, problem, new Div(add));
    }

    /** The fields of one entry. */
    abstract E entry(Map<?, ?> raw);

    /** Empty where nothing was typed in it. */
    abstract Map<String, Object> typed(E entry);

    /** Which of the entries count, in their order; at least one of them holds something. */
    abstract List<Map<String, Object>> counted(List<Map<String, Object>> typed);

    /** One was added by hand. */
    void begun(E entry) {}

    /** An entry now stands there, from 1. */
    void placed(E entry, int place) {}

    final void remove(E entry) {
        entries.remove(entry);
        lines.remove(entry);
        place();
        tell();
    }

    final void tell() {
        changed.run();
    }

    @Override
    public final Div component() {
        return box;
    }

    @Override
    public void show(@Nullable Object raw) {
        entries.clear();
        lines.removeAll();
        if (raw instanceof List<?> list) {
            list.forEach(entry -> add(entry instanceof Map<?, ?> map ? map : Map.of()));
        }
    }

    @Override
    public @Nullable Object typed() {
        List<Map<String, Object>> typed = entries.stream().map(this::typed).toList();
        return typed.stream().allMatch(Map::isEmpty) ? null : counted(typed);
    }

    @Override
    public final void blame(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
    }

    @Override
    public final void onChange(Runnable work) {
        changed = work;
    }

    private E add(Map<?, ?> raw) {
        E added = entry(raw);
        entries.add(added);
        lines.add(added);
        placed(added, entries.size());
        return added;
    }

    private void place() {
        for (int i = 0; i < entries.size(); i++) {
            placed(entries.get(i), i + 1);
        }
    }
}
