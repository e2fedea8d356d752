package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Explanation;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.ScoreSheet;

/** The published result: total, band, dimensions, and how each score came about. */
class PublicScores extends Card {

    PublicScores(PublishedAgreement published) {
        Formats formats = Formats.current();
        ScoreSheet scores = published.scores();
        Particulars particulars = new Particulars()
                .line(getTranslation("publication.total"), formats.score(scores.total()))
                .line(
                        getTranslation("publication.band"),
                        scores.band() == null ? Formats.NOTHING : scores.band().name());
        scores.dimensions().forEach(dimension -> particulars.line(name(published, dimension.code()), formats.score(dimension.score())));
        add(new H2(getTranslation("publication.result")), particulars, new H2(getTranslation("publication.explanations")));
        published.content().indicators().forEach(indicator -> explain(indicator, scores));
    }

    private void explain(Indicator indicator, ScoreSheet scores) {
        scores.indicator(indicator.number()).ifPresent(score -> add(
                new H3(getTranslation("publication.indicator", indicator.number(), indicator.name())),
                new Explanation(score.explanation())));
    }

    private static String name(PublishedAgreement published, String code) {
        return published.content().dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Dimension::name)
                .findFirst()
                .orElse(code);
    }
}
