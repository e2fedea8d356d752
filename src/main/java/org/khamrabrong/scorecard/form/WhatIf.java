package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
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
    private final ScorePanel score = new ScorePanel(say("agreement.form.whatIf.score")).opened();
    private transient FiguresForm figures;
    private transient List<?> asked;
    private transient AgreementPackage alone;
    private transient Indicator indicator;

    /** @param picture where the scale is drawn, with the tried result on it */
    WhatIf(Div picture) {
        this.picture = picture;
        addClassName("k-stack");
        Paragraph help = new Paragraph(say("agreement.form.whatIf.help"));
        help.addClassNames("k-quiet", "k-small");
        add(help, place, score);
    }

    /** Shows the indicator as it is typed now; the figures tried on it stay. */
    void show(AgreementPackage newAlone, Indicator written) {
        alone = newAlone;
        indicator = written;
        List<?> now = List.of(
                written.measure(),
                Objects.requireNonNullElse(written.scale(), ""),
                Objects.requireNonNullElse(written.unit(), ""),
                Objects.requireNonNullElse(written.details(), ""));
        if (!now.equals(asked)) {
            asked = now;
            ask();
        }
        tryOut();
    }

    private void ask() {
        Result tried = figures == null ? null : figures.result();
        place.removeAll();
        figures = new FiguresForm(indicator);
        figures.show(tried);
        figures.onChange(this::tryOut);
        place.add(figures);
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
