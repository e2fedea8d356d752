package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.scorecard.Explanation;
import org.khamrabrong.scorecard.LinesList;
import org.khamrabrong.scorecard.TotalsDerivation;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** How the scores in one sentence of the history were computed, from what was kept with it; read once it is opened. */
final class ScoreOrigin extends Details {

    private final Div place = new Div();

    ScoreOrigin(String subject, Supplier<List<Scored>> packages) {
        addClassNames("k-explanation", "k-origin");
        place.addClassName("k-stack");
        setSummaryText(getTranslation("scorecard.explanation"));
        add(place);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getChildren().findAny().isEmpty()) {
                show(subject, packages.get());
            }
        });
    }

    private void show(String subject, List<Scored> scores) {
        scores.forEach(scored -> {
            if (scores.size() > 1) {
                place.add(new H3(getTranslation("audit.scored", scored.text())));
            }
            show(subject, PackageFormat.read(Objects.requireNonNull(scored.document())));
        });
    }

    private void show(String subject, AgreementPackage scored) {
        ScoreSheet scores = Scoring.score(scored);
        if (speaksOfOne(subject, scored)) {
            place.add(new LinesList(scores.indicators().get(0).alone().explanation()));
            return;
        }
        place.add(new TotalsDerivation(scored, scores), new H4(getTranslation("audit.scored.indicators")));
        for (int i = 0; i < scored.indicators().size(); i++) {
            Indicator indicator = scored.indicators().get(i);
            IndicatorScore score = scores.indicators().get(i);
            place.add(new Explanation(
                    getTranslation("audit.scored.indicator", indicator.number(), indicator.title()),
                    score.explanation()));
        }
    }

    private static boolean speaksOfOne(String subject, AgreementPackage scored) {
        return scored.indicators().size() == 1
                && scored.indicators().get(0).number().equals(subject);
    }
}
