package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.ChangeMeasure;
import org.khamrabrong.scoring.DifferenceMeasure;
import org.khamrabrong.scoring.MeanMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.RubricMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;
import org.khamrabrong.scoring.ZeroDenominator;

/** The measures by their types, read. */
public final class MeasureFields {

    private static final Map<String, Function<Fields, Measure>> TYPES = readers();

    private MeasureFields() {}

    public static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    static Measure read(Fields measure) {
        String type = measure.requiredText("type");
        if (type == null) {
            return null;
        }
        Function<Fields, Measure> reader = TYPES.get(type);
        if (reader == null) {
            measure.problem("type", "problem.unknownMeasure", Fields.shown(type), String.join(", ", TYPES.keySet()));
            return null;
        }
        return reader.apply(measure);
    }

    private static Map<String, Function<Fields, Measure>> readers() {
        Map<String, Function<Fields, Measure>> types = new LinkedHashMap<>();
        types.put("value", measure -> new ValueMeasure());
        types.put(
                "ratio",
                measure -> new RatioMeasure(
                        measure.number("factor"),
                        measure.option("zeroDenominator", ZeroDenominator.values(), ZeroDenominator::word)));
        types.put("mean", measure -> new MeanMeasure());
        types.put("survey", MeasureFields::survey);
        types.put("change", measure -> new ChangeMeasure());
        types.put("difference", measure -> new DifferenceMeasure());
        types.put("workingDays", measure -> new WorkingDaysMeasure(measure.flag("countFirstDay")));
        types.put(
                "milestone",
                measure -> new MilestoneMeasure(
                        measure.requiredObjects("steps", Bounds.MOST_STEPS, MeasureFields::milestoneStep)));
        types.put(
                "cases",
                measure ->
                        new CasesMeasure(measure.requiredObjects("steps", Bounds.MOST_STEPS, MeasureFields::caseStep)));
        types.put("achieved", measure -> new AchievedMeasure(measure.number("atLeast")));
        types.put("rubric", measure -> new RubricMeasure());
        return types;
    }

    private static Measure survey(Fields measure) {
        BigDecimal fullScore = measure.number("fullScore");
        if (fullScore != null && fullScore.signum() <= 0) {
            measure.problem("fullScore", "problem.notPositive");
            return null;
        }
        return new SurveyMeasure(fullScore);
    }

    private static MilestoneStep milestoneStep(Fields step) {
        return new MilestoneStep(
                step.requiredNumber("step"), step.requiredTexts("items", Bounds.MOST_ITEMS), step.number("deduction"));
    }

    private static CaseStep caseStep(Fields step) {
        return new CaseStep(
                step.requiredId("id"),
                step.requiredNumber("weight"),
                step.number("perLateDay"),
                step.number("perDefect"));
    }
}
