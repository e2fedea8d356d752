package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.Objects;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.TotalLines;

/** How a total and the scores of its dimensions were computed, line by line. */
public class TotalsDerivation extends Div {

    TotalsDerivation() {
        addClassNames("k-stack", "k-totals");
    }

    public TotalsDerivation(AgreementPackage agreement, ScoreSheet scores) {
        this();
        show(agreement, scores);
    }

    /** Says it anew. */
    final void show(AgreementPackage agreement, ScoreSheet scores) {
        removeAll();
        part(getTranslation("language.explanation.whole"), TotalLines.of(agreement, scores));
        scores.dimensions()
                .forEach(dimension -> part(
                        getTranslation("language.explanation.dimension", name(agreement, dimension.code())),
                        TotalLines.of(agreement, scores, dimension)));
    }

    /** The conservative total below the others. */
    final void addConservative(AgreementPackage agreement, ScoreSheet scores) {
        part(getTranslation("scorecard.explanation.conservative"), TotalLines.conservative(agreement, scores));
    }

    private static String name(AgreementPackage agreement, String code) {
        return agreement.dimensions().stream()
                .filter(known -> known.code().equals(code))
                .map(Dimension::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    private void part(String heading, List<Line> lines) {
        add(new H4(heading), new LinesList(lines));
    }
}
