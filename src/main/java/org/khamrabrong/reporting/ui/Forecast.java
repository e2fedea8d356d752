package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.html.Div;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;

/** The totals of a report at a glance. */
class Forecast extends Div {

    private final Div figures = new Div();
    private final TotalsExplanation explanation = new TotalsExplanation(getTranslation("scorecard.explanation.total"));

    Forecast() {
        addClassName("k-stack");
        figures.getElement().setAttribute("aria-live", "polite");
        add(figures, explanation);
    }

    Forecast(ReportSheet sheet) {
        this();
        show(sheet, sheet.scores());
    }

    final void show(ReportSheet sheet, ScoreSheet scores) {
        Formats formats = Words.formats();
        int all = sheet.items().size();
        int done = all - sheet.owed().size();
        ScoreSheet reported = sheet.scoresReported();
        explanation.show(sheet.content(), scores);
        explanation.showConservative(sheet.contentReported(), reported);
        figures.removeAll();
        figures.add(new FigureRow()
                .figure(getTranslation("reporting.total"), formats.score(scores.total()), Tone.INFO)
                .figure(
                        getTranslation("reporting.total.conservative"),
                        formats.score(reported.conservativeTotal()),
                        Tone.NEUTRAL)
                .figure(
                        getTranslation("reporting.done"),
                        getTranslation("reporting.done.of", done, all),
                        done == all ? Tone.DONE : Tone.WARNING));
        TotalWords.note(getTranslation("reporting.total"), scores).ifPresent(figures::add);
    }
}
