package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.ScoreSheet;

/** Self score, committee score and band at a glance. */
class Totals extends Div {

    Totals() {
        getElement().setAttribute("aria-live", "polite");
    }

    Totals(EvaluationSheet sheet) {
        this();
        show(sheet.self(), sheet.committee());
    }

    final void show(ScoreSheet self, ScoreSheet committee) {
        Formats formats = Formats.current();
        removeAll();
        add(new FigureRow()
                .figure(getTranslation("evaluation.total.self"), formats.score(self.total()), Tone.NEUTRAL)
                .figure(getTranslation("evaluation.total.committee"), formats.score(committee.total()), Tone.INFO)
                .figure(
                        getTranslation("evaluation.band"),
                        committee.band() == null
                                ? Formats.NOTHING
                                : committee.band().name(),
                        Tone.SEAL));
    }
}
