package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SignatureRow;
import org.khamrabrong.signing.SigningSheet;

/** Which content it is, to the last letter, and who signs before and after. */
class SigningFacts extends Card {

    SigningFacts(SigningSheet sheet) {
        addClassName("k-listed");
        OrderedList order = new OrderedList();
        sheet.parties().forEach(party -> order.add(turn(party, sheet)));
        Particulars facts = new Particulars()
                .line(
                        getTranslation("signing.version"),
                        getTranslation(
                                "signing.version.frozen",
                                sheet.frozen().version(),
                                Words.formats().dateTime(sheet.frozen().at())))
                .line(getTranslation("signing.sha256"), hash(sheet.frozen().sha256()))
                .line(getTranslation("signing.sha256.pdf"), hash(sheet.pdf().sha256()));
        if (sheet.behalf() != null) {
            facts.line(
                    getTranslation("signing.onBehalf"),
                    getTranslation(
                            "signing.onBehalf.words",
                            sheet.behalf().name(),
                            sheet.behalf().authority()));
        }
        add(new H2(getTranslation("signing.facts")), facts, new H3(getTranslation("signing.order")), order);
    }

    static Code hash(String sha256) {
        Code code = new Code(sha256);
        code.addClassName("k-hash");
        return code;
    }

    private ListItem turn(Party party, SigningSheet sheet) {
        String unit = party.unit().name(getLocale());
        String who = party.name() == null
                ? getTranslation("signing.order.unnamed", getTranslation("signing.post." + party.post()), unit)
                : getTranslation("signing.order.named", party.name(), party.position(), unit);
        Div words = new Div(new Span(getTranslation("signing.side." + party.side()) + ": " + who));
        return new ListItem(words, state(party, sheet));
    }

    private Badge state(Party party, SigningSheet sheet) {
        SignatureRow signature = party.signature();
        if (signature != null) {
            return new Badge(
                    Tone.SEAL,
                    getTranslation("signing.order.signed", Words.formats().dateTime(signature.at())));
        }
        return party.mine()
                ? new Badge(Tone.WARNING, getTranslation("signing.order.you"))
                : new Badge(
                        Tone.NEUTRAL,
                        getTranslation(party.side() == sheet.mine() ? "signing.order.beside" : "signing.order.later"));
    }
}
