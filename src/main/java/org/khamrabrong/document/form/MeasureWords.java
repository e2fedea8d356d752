package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;

/** How something is measured, in words; what its steps are stands in a table. */
final class MeasureWords {

    private final Phrasebook words;
    private final Formats formats;

    MeasureWords(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    String of(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("measure." + measure.type()));
        if (measure instanceof RatioMeasure ratio) {
            lines.add(words.say("scorecard.measure.factor", formats.number(ratio.factor())));
            lines.add(words.say(
                    "scorecard.measure.zeroDenominator",
                    words.say("scorecard.value." + ratio.zeroDenominator().word())));
        } else if (measure instanceof SurveyMeasure survey) {
            lines.add(words.say("scorecard.measure.fullScore", formats.number(survey.fullScore())));
        } else if (measure instanceof WorkingDaysMeasure days && days.countFirstDay()) {
            lines.add(words.say("scorecard.measure.countFirstDay"));
        } else if (measure instanceof AchievedMeasure achieved) {
            lines.add(words.say("scorecard.measure.atLeast", formats.number(achieved.atLeast())));
        }
        return String.join("\n", lines);
    }
}
