package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.CaseStep;

/** The steps that every case passes, with what each is worth; their weights add up to 100. */
final class CaseRows extends Div {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final FieldRows rows;
    private final Div sum = new Div();

    CaseRows(TypedFields typed) {
        rows = new FieldRows(
                "cases",
                typed,
                List.of(
                        FieldColumn.text("id", "scorecard.form.cases.id", true),
                        FieldColumn.notNegative("weight", "scorecard.form.cases.weight", true),
                        FieldColumn.notNegative("perLateDay", "scorecard.form.cases.perLateDay", false),
                        FieldColumn.notNegative("perDefect", "scorecard.form.cases.perDefect", false)),
                "scorecard.form.addStep");
        sum.addClassName("k-row");
        sum.getElement().setAttribute("aria-live", "polite");
        rows.under(sum);
        rows.onChange(this::add);
        add(rows);
    }

    void show(List<CaseStep> steps) {
        rows.show(steps.stream()
                .map(step -> List.of(step.id(), text(step.weight()), text(step.perLateDay()), text(step.perDefect())))
                .toList());
        add();
    }

    void makeRoom(Map<String, String> typed) {
        rows.makeRoom(typed);
    }

    boolean check() {
        return rows.check();
    }

    List<CaseStep> steps() {
        return rows.filled().stream()
                .map(row -> new CaseStep(
                        row.text(0),
                        row.number(1).orElse(BigDecimal.ZERO),
                        row.number(2).orElse(BigDecimal.ZERO),
                        row.number(3).orElse(BigDecimal.ZERO)))
                .toList();
    }

    private void add() {
        BigDecimal present = CaseStep.weightOf(steps());
        int side = present.compareTo(WHOLE);
        Formats formats = Words.formats();
        Span words = new Span(say("scorecard.form.cases.sum", formats.number(present)));
        words.addClassName("k-strong");
        String missing = formats.number(present.subtract(WHOLE).abs());
        String verdict = "kit.weight." + (side == 0 ? "exact" : side < 0 ? "under" : "over");
        sum.removeAll();
        sum.add(words, new Badge(side == 0 ? Tone.DONE : Tone.ERROR, say(verdict, missing)));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
