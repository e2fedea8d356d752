package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.agreement.AgreementRow;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.shell.language.Languages;

/** One published agreement in the list. */
class PublicItem extends ListItem {

    PublicItem(AgreementRow row) {
        Formats formats = Formats.current();
        boolean english = Languages.ENGLISH.equals(Languages.orThai(getLocale()));
        Anchor unit = new Anchor(PublicAddress.of(row.id()), english ? row.unitNameEnglish() : row.unitName());
        unit.addClassName("k-strong");
        Span when = new Span(getTranslation("publication.row.year", formats.year(new FiscalYear(row.fiscalYear())))
                + " · " + getTranslation("publication.row.published", formats.date(row.publishedAt())));
        when.addClassNames("k-quiet", "k-small");
        add(new Div(new Div(unit), when), state(row));
    }

    private Badge state(AgreementRow row) {
        return row.resultPublishedAt() == null
                ? new Badge(Tone.SEAL, getTranslation("publication.state.published"))
                : new Badge(Tone.DONE, VaadinIcon.BAR_CHART, getTranslation("publication.state.result"));
    }
}
