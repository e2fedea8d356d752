package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SigningSheet;

/** The pledge with its six clauses as text, in the names and words of the frozen document, and its signature blocks. */
class AgreementDocument extends Article {

    private static final int CLAUSES = 6;

    AgreementDocument(SigningSheet sheet) {
        addClassName("k-document");
        Formats formats = Words.formats();
        H2 title = new H2(getTranslation("signing.document.title"));
        title.addClassName("k-document-title");
        OrderedList clauses = new OrderedList(new ListItem(
                getTranslation("signing.clause.parties", named(sheet.of(Side.RECEIVER)), named(sheet.of(Side.MAKER)))));
        for (int clause = 2; clause <= CLAUSES; clause++) {
            clauses.add(new ListItem(getTranslation(
                    "document.agreement.clause." + clause,
                    formats.date(sheet.year().firstDay()),
                    formats.date(sheet.year().lastDay()))));
        }
        add(title, subtitle(sheet, formats), clauses, new SignatureBlocks(sheet));
    }

    private Paragraph subtitle(SigningSheet sheet, Formats formats) {
        Paragraph subtitle = new Paragraph(getTranslation(
                "signing.document.subtitle", sheet.unit().name(getLocale()), formats.year(sheet.year())));
        subtitle.addClassName("k-document-subtitle");
        return subtitle;
    }

    /** Those who are known by name, each once; else the post. */
    private String named(List<Party> places) {
        return places.stream().map(this::named).distinct().collect(Collectors.joining(", "));
    }

    private String named(Party party) {
        String unit = party.unit().name(getLocale());
        String stated = party.name() == null
                ? getTranslation("signing.party.unnamed", getTranslation("signing.post." + party.post()), unit)
                : getTranslation("signing.party.named", party.name(), party.position(), unit);
        return party.otherSigner()
                .map(signer -> getTranslation("signing.party.by", stated, PartyWords.signer(signer)))
                .orElse(stated);
    }
}
