package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.scorecard.Differences;

/** Everything that changed, before and after beside each other: the indicators, and then the plan; hidden where nothing did. */
public final class ChangesCard extends Card {

    /**
     * @param heading what the changes are called
     * @param now what the present state is called
     */
    public ChangesCard(String heading, Changed changed, String now) {
        super(heading);
        setVisible(!changed.isNothing());
        String before = say("agreement.approval.before");
        if (!changed.indicators().isEmpty()) {
            add(new Differences(changed.indicators(), before, now));
        }
        if (!changed.plan().isEmpty()) {
            Comparison plan = new Comparison(say("scorecard.differences.field"), before, now);
            changed.plan()
                    .forEach(field -> plan.line(say("language.field." + field.field()), field.before(), field.after()));
            Div part = new Div(new H3(say("workflow.approval.item.plan")), plan);
            part.addClassName("k-stack");
            add(part);
        }
        if (!changed.notes().isEmpty()) {
            Comparison notes = new Comparison(say("scorecard.differences.field"), before, now);
            changed.notes().forEach(note -> notes.line(NoteWords.label(note), note.before(), note.after()));
            Div part = new Div(new H3(say("agreement.step.notes")), notes);
            part.addClassName("k-stack");
            add(part);
        }
    }
}
