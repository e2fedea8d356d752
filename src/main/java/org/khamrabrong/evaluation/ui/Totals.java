package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;

/** Self score, committee score and band at a glance. */
class Totals extends Div {

    private final Div figures = new Div();
    private final TotalsExplanation selfExplanation =
            new TotalsExplanation(getTranslation("evaluation.total.self.how"));
    private final TotalsExplanation committeeExplanation =
            new TotalsExplanation(getTranslation("evaluation.total.committee.how"));

    Totals() {
        addClassName("k-stack");
        figures.getElement().setAttribute("aria-live", "polite");
        add(figures, selfExplanation, committeeExplanation);
    }

    Totals(EvaluationSheet sheet) {
        this();
        show(sheet.content(), sheet.self(), sheet.committee());
    }

    final void show(AgreementPackage content, ScoreSheet self, ScoreSheet committee) {
        Formats formats = Words.formats();
        selfExplanation.show(content, self);
        committeeExplanation.show(content, committee);
        committeeExplanation.setVisible(committee.total() != null);
        figures.removeAll();
        figures.add(new FigureRow()
                .figure(getTranslation("evaluation.total.self"), formats.score(self.total()), Tone.NEUTRAL)
                .figure(getTranslation("evaluation.total.committee"), formats.score(committee.total()), Tone.INFO)
                .figure(
                        getTranslation("evaluation.band"),
                        committee.reached() == null
                                ? Formats.NOTHING
                                : committee.reached().name(),
                        Tone.SEAL));
        TotalWords.note(getTranslation("evaluation.total.self"), self).ifPresent(figures::add);
        TotalWords.note(getTranslation("evaluation.total.committee"), committee).ifPresent(figures::add);
    }
}
