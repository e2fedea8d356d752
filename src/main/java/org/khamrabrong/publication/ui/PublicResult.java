package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.H2;
import java.util.Objects;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.TotalsExplanation;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.ScoreSheet;

/** The published result: total, band, the score of each dimension, and how they came about. */
class PublicResult extends Card {

    PublicResult(PublishedAgreement published) {
        Formats formats = Formats.current();
        ScoreSheet scores = published.scores();
        Particulars particulars = new Particulars()
                .line(getTranslation("publication.total"), formats.score(scores.total()))
                .line(
                        getTranslation("publication.band"),
                        scores.band() == null ? Formats.NOTHING : scores.band().name());
        scores.dimensions()
                .forEach(dimension ->
                        particulars.line(name(published, dimension.code()), formats.score(dimension.score())));
        add(
                new H2(getTranslation("publication.result")),
                particulars,
                new TotalsExplanation(getTranslation("kit.explanation.total"), published.content(), scores));
    }

    private static String name(PublishedAgreement published, String code) {
        return published.content().dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Dimension::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
