package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** A score, where it lies on the scale, and how it was computed. */
public class ScorePanel extends Div {

    private final H3 heading = new H3();
    private final Span number = new Span();
    private final Span share = new Span();
    private final Div picture = new Div();
    private boolean opened;

    public ScorePanel(String title) {
        addClassNames("k-stack", "k-score-panel");
        heading.setText(title);
        number.addClassName("k-score");
        share.addClassName("k-quiet");
        Div line = new Div(number, share);
        line.addClassName("k-row");
        line.getElement().setAttribute("aria-live", "polite");
        add(heading, line, picture);
    }

    public ScorePanel(String title, Indicator indicator, IndicatorScore score) {
        this(title);
        show(indicator, score);
    }

    /** Shows the derivation without a click. */
    public ScorePanel opened() {
        opened = true;
        return this;
    }

    public final void show(Indicator indicator, IndicatorScore score) {
        Formats formats = Words.formats();
        number.setText(
                score.hasScore()
                        ? getTranslation("scorecard.score", formats.score(score.score()))
                        : getTranslation("scorecard.score.none"));
        share.setText(
                score.weighted() == null
                        ? ""
                        : getTranslation(
                                "scorecard.score.weighted",
                                formats.number(indicator.weight()),
                                formats.score(score.weighted())));
        Explanation explanation = new Explanation(score.explanation());
        explanation.setOpened(opened);
        explanation.addOpenedChangeListener(change -> opened = change.isOpened());
        picture.removeAll();
        picture.add(new ScorePicture(indicator, score.result(), score.score()), explanation);
    }
}
