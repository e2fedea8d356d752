package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;

/** How something is measured, in words: the kind of measure and what was chosen with it, a line each. */
final class MeasureWords {

    private MeasureWords() {}

    public static String of(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(say("measure." + measure.type()));
        Formats formats = Words.formats();
        if (measure instanceof RatioMeasure ratio) {
            lines.add(say("scorecard.measure.factor", formats.number(ratio.factor())));
            lines.add(say(
                    "scorecard.measure.zeroDenominator",
                    say("scorecard.value." + ratio.zeroDenominator().word())));
        } else if (measure instanceof SurveyMeasure survey) {
            lines.add(say("scorecard.measure.fullScore", formats.number(survey.fullScore())));
        } else if (measure instanceof WorkingDaysMeasure days && days.countFirstDay()) {
            lines.add(say("scorecard.measure.countFirstDay"));
        } else if (measure instanceof AchievedMeasure achieved) {
            lines.add(say("scorecard.measure.atLeast", formats.number(achieved.atLeast())));
        } else if (measure instanceof MilestoneMeasure milestone) {
            milestone.steps().forEach(step -> lines.add(of(step, formats)));
        } else if (measure instanceof CasesMeasure cases) {
            cases.steps().forEach(step -> lines.add(of(step, formats)));
        }
        return String.join("\n", lines);
    }

    private static String of(MilestoneStep step, Formats formats) {
        String items = String.join(", ", step.items());
        return step.deduction() == null
                ? say("scorecard.measure.step", formats.number(step.step()), items)
                : say(
                        "scorecard.measure.stepWithDeduction",
                        formats.number(step.step()),
                        items,
                        formats.number(step.deduction()));
    }

    private static String of(CaseStep step, Formats formats) {
        return say(
                "scorecard.measure.case",
                step.id(),
                formats.number(step.weight()),
                formats.number(step.perLateDay()),
                formats.number(step.perDefect()));
    }
}
