package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import org.khamrabrong.kit.Card;
import org.khamrabrong.signing.SigningSheet;

/** The document itself, page by page, as it will be signed; on a narrow screen a link to it. */
class DocumentCard extends Card {

    DocumentCard(SigningSheet sheet) {
        addClassName("k-listed");
        add(new H2(getTranslation("signing.pdf.title")));
        String address = SignedPdfDoor.toBeSigned(sheet.task().id());
        IFrame pages = new IFrame(address);
        pages.setTitle(getTranslation("signing.pdf.title"));
        pages.getElement().setAttribute("loading", "lazy");
        pages.addClassName("k-pdf");
        Anchor open = new Anchor(address, getTranslation("signing.pdf.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        Paragraph help = new Paragraph(getTranslation("signing.pdf.help"));
        help.addClassNames("k-quiet", "k-small");
        add(help, pages, new Div(open));
    }
}
