package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.VersionRow;
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
        version(particulars, "publication.signed", published.signed());
        if (published.resultPublishedAt() != null) {
            particulars.line(
                    getTranslation("publication.resultPublished"), formats.date(published.resultPublishedAt()));
            version(particulars, "publication.withResult", published.version());
        }
        add(particulars);
    }

    private void version(Particulars particulars, String key, VersionRow version) {
        Code hash = new Code(version.sha256());
        hash.addClassName("k-hash");
        particulars.line(
                getTranslation(key),
                new Span(new Span(getTranslation("publication.version.number", version.number()) + " "), hash));
    }
}
