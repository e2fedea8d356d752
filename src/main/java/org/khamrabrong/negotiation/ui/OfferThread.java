package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.negotiation.Hand;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.OfferRow;
import org.khamrabrong.negotiation.Side;

/** Every offer on an item, oldest first, and who agreed to the last one. */
class OfferThread extends OrderedList {

    private final NegotiationKind kind;
    private final People people;

    /** @param mine the side whose offers stand as ours */
    OfferThread(NegotiationKind kind, ItemRow item, Side mine, People people) {
        this.kind = kind;
        this.people = people;
        addClassName("k-thread");
        item.offers().forEach(offer -> add(offer(offer, mine)));
        if (item.settled() != null) {
            ListItem end = new ListItem(
                    new Badge(Tone.DONE, getTranslation("negotiation.state." + kind + ".AGREED")),
                    said(item.settled()));
            end.addClassName("k-row");
            add(end);
        }
    }

    private ListItem offer(OfferRow offer, Side mine) {
        Div head = new Div(
                new Span(getTranslation("negotiation.side." + kind + "." + offer.side(), offer.exchange()) + " "),
                said(new Hand(offer.by(), offer.at())));
        head.addClassName("k-strong");
        Div terms = new Div(NegotiationWords.sentence(offer.terms()));
        ListItem entry = new ListItem(head, terms);
        if (!offer.reason().isEmpty()) {
            Div reason = new Div(getTranslation("negotiation.because", offer.reason()));
            reason.addClassName("k-preserve");
            entry.add(reason);
        }
        entry.getElement().setAttribute("data-side", offer.side() == mine ? "ours" : "theirs");
        return entry;
    }

    private Span said(Hand hand) {
        Span said = new Span(getTranslation(
                "negotiation.said", people.name(hand.by()), Words.formats().dateTime(hand.at())));
        said.addClassNames("k-quiet", "k-small");
        return said;
    }
}
