package org.khamrabrong.kit;

import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;

/** The figures of a result as they were reported, to be read. */
public class ReportedFigures extends Particulars {

    public ReportedFigures(Indicator indicator, Result result) {
        FigureWords.of(indicator, result, Words::say).forEach(figure -> line(figure.label(), figure.words()));
    }
}
