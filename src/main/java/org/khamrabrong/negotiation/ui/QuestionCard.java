package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Words;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.QuestionRow;

/** The committee's questions of one session with the unit's answers. */
class QuestionCard extends Card {

    private final People people;

    QuestionCard(NegotiationRow session, People people) {
        this.people = people;
        OrderedList list = new OrderedList();
        list.addClassName("k-thread");
        session.questions().forEach(question -> {
            list.add(entry("theirs", about(question), question.question()));
            if (question.answer() != null) {
                list.add(entry("ours", getTranslation("negotiation.answer"), question.answer()));
            }
        });
        add(new H3(getTranslation("negotiation.questions", session.number())), list);
    }

    private String about(QuestionRow question) {
        return question.indicator() == null
                ? getTranslation("negotiation.about.all")
                : getTranslation("negotiation.about", question.indicator());
    }

    private ListItem entry(String side, String what, QuestionRow.Said said) {
        Span who = new Span(getTranslation(
                "negotiation.said", people.name(said.by()), Words.formats().dateTime(said.at())));
        who.addClassNames("k-quiet", "k-small");
        Div head = new Div(new Span(what + " "), who);
        head.addClassName("k-strong");
        Div text = new Div(said.words());
        text.addClassName("k-preserve");
        ListItem entry = new ListItem(head, text);
        entry.getElement().setAttribute("data-side", side);
        return entry;
    }
}
