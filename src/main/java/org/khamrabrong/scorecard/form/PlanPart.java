package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.OptionValues;

/**
 * One table of what is done and when: of a milestone its steps with their items and deductions, and of every indicator
 * the months in which each is worked on.
 */
final class PlanPart extends Div implements FormPart {

    private static final int USUAL_STEPS = 5;

    private final FieldRows rows;
    private final Paragraph help = new Paragraph();
    private final transient List<String> startTexts = new ArrayList<>();
    private boolean milestone;
    private boolean writesSteps;

    PlanPart(TypedFields typed) {
        addClassName("k-stack");
        rows = new FieldRows(
                "plan",
                typed,
                List.of(
                        FieldColumn.decimal("step", "scorecard.form.plan.step", false),
                        FieldColumn.text("item", "scorecard.form.plan.item", false),
                        FieldColumn.words("text", "scorecard.form.plan.text"),
                        FieldColumn.notNegative("deduction", "scorecard.form.plan.deduction", false)),
                "scorecard.form.addStep",
                true);
        help.addClassNames("k-quiet", "k-small");
        add(help, rows);
    }

    @Override
    public void show(Indicator indicator) {
        Details details = indicator.words();
        startTexts.clear();
        startTexts.addAll(details.steps());
        List<PlanLine> lines = PlanLine.of(indicator);
        writesSteps = details.steps().isEmpty() || PlanLine.describesEveryItem(indicator);
        rows.show(lines.stream().map(PlanLine::cells).toList());
        for (int i = 0; i < lines.size(); i++) {
            rows.showMonths(i, lines.get(i).months());
        }
        offer(OptionValues.of(indicator.measure()).milestones().isPresent());
    }

    @Override
    public void makeRoom(Map<String, String> typed) {
        rows.makeRoom(typed);
    }

    /** Whether the indicator is a milestone now. */
    void offer(boolean asMilestone) {
        milestone = asMilestone;
        rows.offer("step", milestone);
        rows.offer("deduction", milestone);
        help.setText(say(milestone ? "scorecard.form.plan.help.milestone" : "scorecard.form.plan.help"));
    }

    /** Begins with the five usual steps, in the words that stood on the sheet, where nothing was written yet. */
    void begin() {
        if (milestone && rows.filled().isEmpty()) {
            int steps = startTexts.isEmpty() ? USUAL_STEPS : startTexts.size();
            List<List<String>> usual = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                String number = Integer.toString(i + 1);
                usual.add(List.of(number, number, i < startTexts.size() ? startTexts.get(i) : "", ""));
            }
            writesSteps = true;
            rows.show(usual);
        }
    }

    /** Whether the words of the sheet's steps stand in this table and need no field of their own. */
    boolean holdsTheWords() {
        return milestone && writesSteps;
    }

    /** What earns a score is reported by its item, and no package holds a row of the plan without one. */
    @Override
    public boolean check() {
        List<FieldRow> unnamed =
                rows.filled().stream().filter(row -> row.text(1).isEmpty()).toList();
        boolean sound = rows.check();
        unnamed.forEach(row -> row.refuse(1, say("scorecard.form.missing")));
        return sound && unnamed.isEmpty();
    }

    @Override
    public Indicator write(Indicator base) {
        List<PlanLine> lines = rows.filled().stream()
                .map(row -> new PlanLine(
                        milestone ? row.number(0).orElse(null) : null,
                        row.text(1),
                        row.text(2),
                        milestone ? row.number(3).orElse(null) : null,
                        row.months()))
                .toList();
        Details old = base.words();
        Details details = old.but()
                .steps(holdsTheWords() ? PlanLine.texts(lines) : old.steps())
                .monthPlan(PlanLine.plan(lines))
                .build();
        Indicator written = base.withDetails(details);
        return milestone ? written.withMeasure(new MilestoneMeasure(PlanLine.steps(lines))) : written;
    }
}
