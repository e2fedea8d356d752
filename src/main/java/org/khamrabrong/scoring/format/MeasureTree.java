package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureOptions;
import org.khamrabrong.scoring.MilestoneStep;

/** A measure as fields, every option said. */
record MeasureTree(Tree tree) implements MeasureOptions {

    static Map<String, Object> of(Measure measure) {
        Tree tree = new Tree().put("type", measure.type());
        measure.tell(new MeasureTree(tree));
        return tree.fields();
    }

    @Override
    public void number(String name, BigDecimal value) {
        tree.put(name, value);
    }

    @Override
    public void choice(String name, String word) {
        tree.put(name, word);
    }

    @Override
    public void flag(String name, boolean value) {
        tree.put(name, value);
    }

    @Override
    public void milestones(List<MilestoneStep> steps) {
        tree.putAlways("steps", steps.stream().map(MeasureTree::step).toList());
    }

    @Override
    public void cases(List<CaseStep> steps) {
        tree.putAlways("steps", steps.stream().map(MeasureTree::step).toList());
    }

    private static Map<String, Object> step(MilestoneStep step) {
        return new Tree()
                .put("step", step.step())
                .putAlways("items", step.items())
                .put("deduction", step.deduction())
                .fields();
    }

    private static Map<String, Object> step(CaseStep step) {
        return new Tree()
                .put("id", step.id())
                .put("weight", step.weight())
                .put("perLateDay", step.perLateDay())
                .put("perDefect", step.perDefect())
                .fields();
    }
}
