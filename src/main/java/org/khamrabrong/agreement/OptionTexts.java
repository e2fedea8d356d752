package org.khamrabrong.agreement;

import java.util.stream.Collectors;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;

/** What a measure has besides its type, as plain text for the record. */
final class MeasureOptions {

    private MeasureOptions() {}

    static String text(Measure measure) {
        if (measure instanceof RatioMeasure ratio) {
            return "× " + ratio.factor().toPlainString() + ", "
                    + ratio.zeroDenominator().word();
        }
        if (measure instanceof SurveyMeasure survey) {
            return survey.fullScore().toPlainString();
        }
        if (measure instanceof WorkingDaysMeasure days) {
            return days.countFirstDay() ? "+1" : "";
        }
        if (measure instanceof AchievedMeasure achieved) {
            return "≥ " + achieved.atLeast().toPlainString();
        }
        if (measure instanceof MilestoneMeasure milestone) {
            return milestone.steps().stream()
                    .map(step -> step.step().toPlainString() + ": " + String.join(", ", step.items())
                            + (step.deduction() == null
                                    ? ""
                                    : " (−" + step.deduction().toPlainString() + ")"))
                    .collect(Collectors.joining("; "));
        }
        if (measure instanceof CasesMeasure cases) {
            return cases.steps().stream()
                    .map(step -> step.id() + ": " + step.weight().toPlainString() + " (−"
                            + step.perLateDay().toPlainString() + ", −"
                            + step.perDefect().toPlainString() + ")")
                    .collect(Collectors.joining("; "));
        }
        return "";
    }
}
