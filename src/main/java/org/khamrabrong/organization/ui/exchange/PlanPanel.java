package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.html.Div;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.exchange.Finding;
import org.khamrabrong.organization.exchange.Part;
import org.khamrabrong.organization.exchange.Plan;

/** What would become of the organization: summed on top, then the mistakes, then table by table. */
class PlanPanel extends Div {

    PlanPanel(Plan plan) {
        addClassName("k-page-content");
        add(verdict(plan));
        if (!plan.findings().isEmpty()) {
            add(new FindingTable(plan));
        }
        add(summary(plan));
        for (Part part : Part.values()) {
            if (plan.parts().contains(part)) {
                add(new ChangeTable(plan, part));
            }
        }
    }

    private Card summary(Plan plan) {
        Card card = new Card(
                getTranslation("organization.exchange.summary", Words.formats().date(plan.day())));
        FigureRow figures = new FigureRow();
        for (Part part : Part.values()) {
            if (plan.parts().contains(part)) {
                figures.figure(
                        label(plan, part), String.valueOf(plan.changes(part).size()), Tone.NEUTRAL);
            }
        }
        card.add(figures);
        return card;
    }

    private String label(Plan plan, Part part) {
        String counted =
                getTranslation("organization.exchange.figure", plan.count(part, true), plan.count(part, false));
        return getTranslation("organization.exchange.field", getTranslation(part.key()), counted);
    }

    private Message verdict(Plan plan) {
        long errors = plan.count(Finding.Weight.ERROR);
        long warnings = plan.count(Finding.Weight.WARNING);
        if (errors > 0) {
            return new Message(Tone.ERROR, getTranslation("organization.exchange.verdict.errors", errors));
        }
        if (plan.changes().isEmpty()) {
            return new Message(Tone.INFO, getTranslation("organization.exchange.verdict.nothing"));
        }
        return warnings > 0
                ? new Message(Tone.WARNING, getTranslation("organization.exchange.verdict.warnings", warnings))
                : new Message(Tone.DONE, getTranslation("organization.exchange.verdict.fine"));
    }
}
