package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.CasesMeasure;

/** The cases of a result, each a group of its own; cases come and go. */
final class CasesInput implements FigureInput {

    private final CasesMeasure measure;
    private final Div box = new Div();
    private final Div lines = new Div();
    private final Span problem = new Span();
    private final List<CaseEditor> cases = new ArrayList<>();
    private Runnable changed = () -> {};

    CasesInput(String label, CasesMeasure measure) {
        this.measure = measure;
        box.addClassNames("k-wide", "k-stack", "k-cases");
        lines.addClassName("k-stack");
        problem.addClassName("k-blame");
        Paragraph help = new Paragraph(box.getTranslation("kit.figures.case.help"));
        help.addClassNames("k-quiet", "k-small");
        Button more = new Button(box.getTranslation("kit.figures.case.add"), Tone.decorative(VaadinIcon.PLUS));
        more.addClickListener(event -> add(Map.of()).focus());
        box.add(new Span(label), help, lines, problem, new Div(more));
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Object raw) {
        cases.clear();
        lines.removeAll();
        if (raw instanceof List<?> list) {
            list.forEach(entry -> add(entry instanceof Map<?, ?> map ? map : Map.of()));
        }
    }

    @Override
    public Object typed() {
        List<Map<String, Object>> entries = cases.stream()
                .map(CaseEditor::typed)
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

    private CaseEditor add(Map<?, ?> entry) {
        CaseEditor added = new CaseEditor(measure.steps(), entry, () -> changed.run(), this::remove);
        cases.add(added);
        lines.add(added);
        added.number(cases.size());
        return added;
    }

    private void remove(CaseEditor gone) {
        cases.remove(gone);
        lines.remove(gone);
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).number(i + 1);
        }
        changed.run();
    }
}
