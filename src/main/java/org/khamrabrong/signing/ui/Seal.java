package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.signing.SignatureRow;

/** The gold seal under what was signed: who, in what position, when, and which content. */
class Seal extends Div {

    Seal(SignatureRow signature) {
        addClassName("k-seal");
        Icon icon = VaadinIcon.DIPLOMA.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span who = new Span(getTranslation(
                "signing.seal.who",
                getTranslation("signing.side." + signature.side()),
                signature.name(),
                signature.position(),
                signature.unitName()));
        who.addClassName("k-strong");
        Div words = new Div(
                new Div(who),
                new Div(getTranslation(
                        "signing.seal.when",
                        Formats.current().dateTime(signature.at()),
                        getTranslation("signing.method." + signature.method()))),
                new Div(new Span(getTranslation("signing.sha256") + " "), SigningFacts.hash(signature.sha256())));
        add(icon, words);
    }
}
