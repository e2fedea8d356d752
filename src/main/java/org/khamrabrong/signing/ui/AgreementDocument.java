package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.signing.Party;
import org.khamrabrong.signing.SigningSheet;

/** The pledge with its six clauses and its signature blocks, as it will be. */
class AgreementDocument extends Article {

    AgreementDocument(SigningSheet sheet) {
        addClassName("k-document");
        Formats formats = Formats.current();
        H2 title = new H2(getTranslation("signing.document.title"));
        title.addClassName("k-document-title");
        OrderedList clauses = new OrderedList(
                clause(1, named(sheet.of(Side.RECEIVER)), named(sheet.of(Side.MAKER))),
                clause(
                        2,
                        formats.date(sheet.year().firstDay()),
                        formats.date(sheet.year().lastDay())),
                clause(3, sheet.content().indicators().size()),
                clause(4),
                clause(5),
                clause(6));
        add(title, subtitle(sheet, formats), clauses, new SignatureBlocks(sheet));
    }

    private Paragraph subtitle(SigningSheet sheet, Formats formats) {
        Paragraph subtitle = new Paragraph(getTranslation(
                "signing.document.subtitle", Names.unit(sheet.unit(), getLocale()), formats.year(sheet.year())));
        subtitle.addClassName("k-document-subtitle");
        return subtitle;
    }

    private ListItem clause(int number, Object... arguments) {
        return new ListItem(getTranslation("signing.clause." + number, arguments));
    }

    /** Those who are known by name, each once; else the post. */
    private String named(List<Party> places) {
        return places.stream().map(this::named).distinct().collect(Collectors.joining(", "));
    }

    private String named(Party party) {
        String unit = Names.unit(party.unit(), getLocale());
        return party.name() == null
                ? getTranslation("signing.party.unnamed", getTranslation("signing.post." + party.post()), unit)
                : getTranslation("signing.party.named", party.name(), party.position(), unit);
    }
}
