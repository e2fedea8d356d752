package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Particulars;

/** Who signed and when, and which version was published. */
class PublicSignatures extends Card {

    PublicSignatures(PublishedAgreement published) {
        add(new H2(getTranslation("publication.parties")));
        Formats formats = Formats.current();
        Particulars particulars = new Particulars();
        for (Signatory signatory : published.signatories()) {
            particulars.line(
                    getTranslation("publication.side." + signatory.side()),
                    getTranslation(
                            "publication.signatory",
                            signatory.name(),
                            signatory.position(),
                            signatory.unitName(),
                            formats.date(signatory.at())));
        }
        particulars.line(getTranslation("publication.published"), formats.date(published.publishedAt()));
        if (published.resultPublishedAt() != null) {
            particulars.line(getTranslation("publication.resultPublished"), formats.date(published.resultPublishedAt()));
        }
        Code hash = new Code(published.version().sha256());
        hash.addClassName("k-hash");
        particulars
                .line(
                        getTranslation("publication.version"),
                        getTranslation("publication.version.number", published.version().number()))
                .line(getTranslation("publication.sha256"), hash);
        add(particulars);
    }
}
