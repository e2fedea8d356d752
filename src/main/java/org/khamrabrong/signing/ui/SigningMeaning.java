package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kit.Card;

/** What it means to sign, and the password that does it. */
class SigningMeaning extends Card {

    SigningMeaning(Side side, SigningPassword password) {
        addClassName("k-listed");
        UnorderedList sentences = new UnorderedList();
        List.of("signing.means.side." + side, "signing.means.content", "signing.means.method", "signing.means.final")
                .forEach(key -> sentences.add(new ListItem(getTranslation(key))));
        add(new H2(getTranslation("signing.means")), sentences, password);
    }
}
