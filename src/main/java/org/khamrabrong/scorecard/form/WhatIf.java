package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import org.khamrabrong.scorecard.FiguresForm;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scorecard.ScorePicture;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** Figures tried on the indicator as it is typed now: what score they would earn, and how. Never kept, never saved. */
final class WhatIf extends Div {

    private final Div picture;
    private final Div place = new Div();
    private final ScorePanel score = new ScorePanel(say("scorecard.form.whatIf.score")).opened();
    private transient FiguresForm figures;
    private transient AgreementPackage alone;
    private transient Indicator indicator;

    /**
     * @param picture where the scale is drawn, with the tried result on it
     * @param alone the indicator without others beside it
     */
    WhatIf(Div picture, AgreementPackage alone, Indicator indicator) {
        this.picture = picture;
        this.alone = alone;
        this.indicator = indicator;
        this.figures = new FiguresForm(indicator);
        addClassName("k-stack");
        Paragraph help = new Paragraph(say("scorecard.form.whatIf.help"));
        help.addClassNames("k-quiet", "k-small");
        add(help, place, score);
        offer();
    }

    /** Shows the indicator as it is typed now; the figures tried on it stay. */
    void show(AgreementPackage newAlone, Indicator written) {
        boolean asksForElse = !terms(written).equals(terms(indicator));
        alone = newAlone;
        indicator = written;
        if (asksForElse) {
            Result tried = figures.result();
            figures = new FiguresForm(indicator);
            figures.show(tried);
            offer();
        }
        tryOut();
    }

    private void offer() {
        place.removeAll();
        place.add(figures);
        figures.onChange(this::tryOut);
    }

    /** What the figures are asked for by. */
    private static List<?> terms(Indicator of) {
        return Arrays.asList(of.measure(), of.scale(), of.unit(), of.details());
    }

    private void tryOut() {
        boolean nothing = figures.blank();
        score.setVisible(!nothing);
        picture.removeAll();
        if (nothing) {
            picture.add(new ScorePicture(indicator, null, null));
            return;
        }
        Trial trial = Trial.of(alone, indicator.number(), figures.result());
        figures.blame(trial.problem());
        IndicatorScore earned = trial.score().alone();
        picture.add(new ScorePicture(indicator, earned.result(), earned.score()));
        score.show(indicator, earned);
    }
}
