package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.exchange.Part;
import org.khamrabrong.organization.exchange.Taken;

/** What was imported before, each with the organization as it was, to take a wrong one back by. */
class PastImports extends Card {

    PastImports(List<Taken> imports) {
        super(I18NProvider.translate("organization.exchange.past"));
        add(new Paragraph(getTranslation("organization.exchange.past.help")));
        add(new SliceTable<Taken>(getTranslation("organization.exchange.past"))
                .column(
                        getTranslation("organization.exchange.past.at"),
                        taken -> Words.formats().dateTime(taken.at()),
                        "k-nowrap")
                .column(getTranslation("organization.exchange.past.by"), Taken::by)
                .column(getTranslation("organization.exchange.past.files"), Taken::files, "k-wide")
                .column(
                        getTranslation("organization.exchange.day"),
                        taken -> Words.formats().date(taken.from()),
                        "k-nowrap")
                .column(getTranslation(Part.UNITS.key()), taken -> count(taken, Part.UNITS))
                .column(getTranslation(Part.PEOPLE.key()), taken -> count(taken, Part.PEOPLE))
                .column(getTranslation(Part.ROLES.key()), taken -> count(taken, Part.ROLES))
                .componentColumn(
                        getTranslation("organization.exchange.past.before"),
                        taken -> BringPanel.link(
                                ExchangeFiles.before(taken.id()),
                                "organization.exchange.before",
                                VaadinIcon.DOWNLOAD_ALT))
                .show(page -> Slices.of(imports, page)));
    }

    private static String count(Taken taken, Part part) {
        return I18NProvider.translate(
                "organization.exchange.figure",
                taken.count(part).entered(),
                taken.count(part).changed());
    }
}
