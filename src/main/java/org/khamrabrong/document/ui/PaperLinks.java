package org.khamrabrong.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Supplier;
import org.khamrabrong.paper.Digits;
import org.springframework.web.util.UriComponentsBuilder;

/** A document to take away: its formats, in which digits, and the memo that forwards it. */
public class PaperLinks extends Div {

    private final String address;
    private final Select<Digits> digits = new Select<>();
    private final Div links = new Div();

    /** @param address under which the document is handed out, without its ending */
    public PaperLinks(String name, String address) {
        this.address = address;
        addClassNames("k-row", "k-papers");
        links.addClassName("k-row");
        digits.setItems(Digits.values());
        digits.setItemLabelGenerator(kind -> getTranslation("document.report.digits." + kind));
        digits.setAriaLabel(getTranslation("document.report.digits"));
        digits.setValue(usual());
        digits.addValueChangeListener(change -> show());
        add(new Span(name), links, digits);
        show();
    }

    /** Offers the memo as well; what it is about is asked only when somebody wants it. */
    public PaperLinks with(Supplier<MemoOffer> memo) {
        add(new MemoButton(memo, digits::getValue));
        return this;
    }

    private void show() {
        links.removeAll();
        for (PaperFormat format : PaperFormat.values()) {
            links.add(link(href(address, format, digits.getValue()).build().toUriString(), format));
        }
    }

    static Anchor link(String href, PaperFormat format) {
        Anchor link = new Anchor(href, format.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    static UriComponentsBuilder href(String address, PaperFormat format, Digits digits) {
        return UriComponentsBuilder.fromPath(address + "." + format.extension())
                .queryParam("language", UI.getCurrent().getLocale().getLanguage())
                .queryParam("digits", digits);
    }

    /** In the language of the screen. */
    static Digits usual() {
        Locale language = UI.getCurrent().getLocale();
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Digits.ARABIC : Digits.THAI;
    }
}
