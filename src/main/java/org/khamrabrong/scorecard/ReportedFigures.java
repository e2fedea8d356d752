package org.khamrabrong.scorecard;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.FigureWords;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;

/** The figures of a result as they were reported, to be read. */
public class ReportedFigures extends Particulars {

    public ReportedFigures(Indicator indicator, @Nullable Result result) {
        FigureWords.of(indicator, result, Words::say).forEach(figure -> line(figure.label(), figure.words()));
    }
}
