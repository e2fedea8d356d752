package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.CaseStep;

/** The cases of a result, each a group of its own under its number. */
final class CasesInput extends EntriesInput<CaseEditor> {

    private final List<CaseStep> steps;

    CasesInput(String label, List<CaseStep> steps) {
        super(label, "scorecard.figures.case.add", help());
        this.steps = steps;
        component().addClassName("k-cases");
    }

    @Override
    CaseEditor entry(Map<?, ?> raw) {
        return new CaseEditor(steps, raw, this::tell, this::remove);
    }

    @Override
    Map<String, Object> typed(CaseEditor entry) {
        return entry.typed();
    }

    /** Also an empty one keeps its number, and earns nothing. */
    @Override
    List<Map<String, Object>> counted(List<Map<String, Object>> typed) {
        return typed;
    }

    @Override
    void begun(CaseEditor entry) {
        entry.focus();
    }

    @Override
    void placed(CaseEditor entry, int place) {
        entry.number(place);
    }

    private static Paragraph help() {
        Paragraph help = new Paragraph(Words.say("scorecard.figures.case.help"));
        help.addClassNames("k-quiet", "k-small");
        return help;
    }
}
