package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.MovedDeadlines;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.ElementTitle;

/** Which of the steps that wait and of the phases that run would be due on another day: how many, and the first of them. */
final class DeadlinesCard extends Card {

    DeadlinesCard(MovedDeadlines moved, Organization organization) {
        super(say("workflow.deadlines"));
        add(new Message(moved.past() == 0 ? Tone.INFO : Tone.WARNING, sum(moved)));
        UnorderedList first = new UnorderedList();
        moved.first()
                .forEach(line -> first.add(new ListItem(say(
                        "workflow.deadlines.line",
                        Words.name(organization.unit(line.unit()).names()),
                        ElementTitle.of(line.element(), (prefix, code) -> say(prefix + code)),
                        day(line.before()),
                        day(line.after())))));
        add(first);
    }

    /** How many, in a sentence. */
    static String sum(MovedDeadlines moved) {
        return moved.told(Words::say);
    }

    private static String day(LocalDate day) {
        return Words.formats().date(day);
    }
}
