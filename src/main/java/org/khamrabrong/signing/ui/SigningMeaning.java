package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.signing.SigningSheet;

/** What it means to sign, and with what it is done. */
class SigningMeaning extends Div {

    SigningMeaning(SigningSheet sheet, MeansChoice means) {
        addClassNames("k-listed", "k-stack");
        UnorderedList sentences = new UnorderedList();
        List.of("signing.means.content", "signing.means.pdf", "signing.means.final")
                .forEach(key -> sentences.add(new ListItem(getTranslation(key))));
        add(
                new Paragraph(getTranslation("signing.means.side." + sheet.mine())),
                new NativeDetails(getTranslation("signing.means"), sentences),
                means);
    }
}
