package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.reporting.ui.EvidenceList;
import org.khamrabrong.scorecard.ReportedFigures;

/** What the unit says of one indicator: figures and explanation at the left, the evidence beside them. */
class ReportedSide extends Div {

    ReportedSide(EvaluatedItem item) {
        addClassName("k-report");
        Div figures = new Div(
                new H3(getTranslation("evaluation.reported")),
                new ReportedFigures(item.indicator(), item.reported().result()),
                new Particulars()
                        .line(
                                getTranslation("evaluation.explanation"),
                                item.reported().explanation()));
        figures.addClassName("k-stack");
        if (item.reported().late()) {
            figures.add(new Div(new Badge(Tone.ERROR, getTranslation("evaluation.late"))));
        }
        Div evidence = new Div(
                new H3(getTranslation("evaluation.evidence")),
                new EvidenceList(item.reported().evidence()));
        evidence.addClassName("k-stack");
        add(figures, evidence);
    }
}
