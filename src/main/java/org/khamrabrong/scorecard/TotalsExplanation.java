package org.khamrabrong.scorecard;

import com.vaadin.flow.component.details.Details;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;

/** How a total and the scores of its dimensions were computed, one click away. */
public class TotalsExplanation extends Details {

    private final TotalsDerivation derivation = new TotalsDerivation();

    /** @param summary which total it is, as a question */
    public TotalsExplanation(String summary) {
        addClassName("k-explanation");
        setSummaryText(summary);
        add(derivation);
    }

    public TotalsExplanation(String summary, AgreementPackage agreement, ScoreSheet scores) {
        this(summary);
        show(agreement, scores);
    }

    /** Says it anew; opened stays opened. */
    public final void show(AgreementPackage agreement, ScoreSheet scores) {
        derivation.show(agreement, scores);
    }

    /** And of the conservative total, which may rest on fewer results. */
    public final void showConservative(AgreementPackage agreement, ScoreSheet scores) {
        derivation.addConservative(agreement, scores);
    }
}
