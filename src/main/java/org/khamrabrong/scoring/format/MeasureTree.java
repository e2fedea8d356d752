package org.khamrabrong.scoring.format;

import java.util.Map;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;

/** A measure as fields, every option said. */
final class MeasureTree {

    private MeasureTree() {}

    static Map<String, Object> of(Measure measure) {
        Tree tree = new Tree().put("type", measure.type());
        if (measure instanceof RatioMeasure ratio) {
            tree.put("factor", ratio.factor())
                    .put("zeroDenominator", ratio.zeroDenominator().word());
        } else if (measure instanceof SurveyMeasure survey) {
            tree.put("fullScore", survey.fullScore());
        } else if (measure instanceof WorkingDaysMeasure days) {
            tree.put("countFirstDay", days.countFirstDay());
        } else if (measure instanceof MilestoneMeasure milestone) {
            tree.putAlways(
                    "steps", milestone.steps().stream().map(MeasureTree::step).toList());
        } else if (measure instanceof CasesMeasure cases) {
            tree.putAlways(
                    "steps", cases.steps().stream().map(MeasureTree::step).toList());
        } else if (measure instanceof AchievedMeasure achieved) {
            tree.put("atLeast", achieved.atLeast());
        }
        return tree.fields();
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
