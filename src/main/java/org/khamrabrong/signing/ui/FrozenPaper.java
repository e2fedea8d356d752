package org.khamrabrong.signing.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;

/** The frozen document itself, page by page as pictures, which every telephone shows; and the way to the file. */
class FrozenPaper extends Section {

    /** Where many look at papers at once, a picture may have to be asked for again. */
    private static final String AGAIN = """
            let left = 5;
            const again = () => { if (left-- > 0) setTimeout(() => { this.src = this.src; }, 2000); };
            this.addEventListener('error', again);
            """;

    FrozenPaper(String task, int pages) {
        addClassName("k-paper");
        getElement().setAttribute("aria-label", say("signing.pdf.title"));
        Div sheets = new Div();
        sheets.addClassName("k-paper-pages");
        sheets.getElement().setAttribute("tabindex", "0");
        sheets.getElement().setAttribute("role", "group");
        sheets.getElement().setAttribute("aria-label", say("signing.pdf.pages", pages));
        for (int page = 1; page <= pages; page++) {
            Image picture = new Image(SignedPdfDoor.page(task, page), say("signing.pdf.page", page, pages));
            picture.getElement().setAttribute("loading", "lazy");
            picture.getElement().executeJs(AGAIN);
            sheets.add(picture);
        }
        Anchor open = new Anchor(SignedPdfDoor.toBeSigned(task), say("signing.pdf.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        add(sheets, open);
    }
}
