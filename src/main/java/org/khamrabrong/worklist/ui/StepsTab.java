package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.worklist.StepRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.core.annotation.Order;

/** The path the agreement took: every step asked of a person, who did it, and when. */
@org.springframework.stereotype.Component
@Order(80)
class StepsTab implements AgreementTab {

    private final Worklist worklist;

    StepsTab(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String titleKey() {
        return "worklist.steps";
    }

    @Override
    public Component content(AgreementId agreement) {
        return new SliceTable<StepRow>(say("worklist.steps"))
                .column(
                        say("worklist.column.step"),
                        step -> WorkWords.verb(step.asked().key()),
                        "k-line-title")
                .column(say("worklist.column.phase"), step -> WorkWords.phase(step.asked()))
                .column(
                        say("worklist.column.role"),
                        step -> say("organization.role." + step.asked().role()))
                .column(say("worklist.column.opened"), step -> Words.formats().dateTime(step.opened()), "k-nowrap")
                .componentColumn(say("worklist.column.done"), StepsTab::done)
                .column(say("worklist.column.by"), StepsTab::by)
                .whenEmpty(() ->
                        new EmptyState(VaadinIcon.ROAD, say("worklist.steps.empty"), say("worklist.steps.empty.next")))
                .show(page -> worklist.steps(agreement, page));
    }

    private static Component done(StepRow step) {
        return step.done() == null
                ? new Badge(Tone.INFO, say("worklist.step.waiting"))
                : new Badge(Tone.DONE, Words.formats().dateTime(step.done().at()));
    }

    private static String by(StepRow step) {
        if (step.done() == null) {
            return Formats.NOTHING;
        }
        StepRow.Doer by = step.done().by();
        return by == null ? say("worklist.step.fellAway") : say("worklist.person", by.name(), by.position());
    }
}
