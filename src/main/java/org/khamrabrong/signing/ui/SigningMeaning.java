package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.signing.SigningSheet;

/** What it means to sign, and the password that does it. */
class SigningMeaning extends Card {

    SigningMeaning(SigningSheet sheet, MeansChoice means, SigningPassword password) {
        addClassName("k-listed");
        UnorderedList sentences = new UnorderedList();
        List.of(
                        "signing.means.side." + sheet.mine(),
                        "signing.means.content",
                        "signing.means.pdf",
                        "signing.means.final")
                .forEach(key -> sentences.add(new ListItem(getTranslation(key))));
        add(new H2(getTranslation("signing.means")), sentences, means, password);
        if (sheet.behalf() != null) {
            sentences.addComponentAsFirst(new ListItem(getTranslation(
                    "signing.means.deputy",
                    sheet.behalf().name(),
                    sheet.behalf().authority())));
        }
    }
}
