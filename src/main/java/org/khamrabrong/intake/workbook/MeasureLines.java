package org.khamrabrong.intake.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.MeasureOptions;
import org.khamrabrong.scoring.MilestoneStep;

/** What was chosen with a measure, in the indicator's line and on the sheets of its steps. */
record MeasureLines(Lines.Line indicator, Map<Part, Lines> parts, Vocabulary words, String reference)
        implements MeasureOptions {

    @Override
    public void number(String name, BigDecimal value) {
        indicator.put(name, value);
    }

    @Override
    public void choice(String name, String word) {
        indicator.put(name, words.say(Part.INDICATORS.column(name).optionKey(word)));
    }

    @Override
    public void flag(String name, boolean value) {
        choice(name, Boolean.toString(value));
    }

    /** One row an item; the step stands in its first row only. */
    @Override
    public void milestones(List<MilestoneStep> steps) {
        for (MilestoneStep step : steps) {
            Lines.Line first = line(Part.MILESTONES).put("step", step.step()).put("deduction", step.deduction());
            for (int i = 0; i < step.items().size(); i++) {
                Lines.Line line = i == 0 ? first : line(Part.MILESTONES);
                line.put("item", step.items().get(i));
            }
        }
    }

    @Override
    public void cases(List<CaseStep> steps) {
        steps.forEach(step -> line(Part.CASES)
                .put("id", step.id())
                .put("weight", step.weight())
                .put("perLateDay", step.perLateDay())
                .put("perDefect", step.perDefect()));
    }

    private Lines.Line line(Part part) {
        return parts.computeIfAbsent(part, Lines::new).line().put("indicator", reference);
    }
}
