package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.PdfRow;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SignatureMethod;
import org.khamrabrong.signing.SignatureRow;
import org.khamrabrong.signing.SignerRow;

/** The gold seal under what was signed: who, for whom, in what position, when, how, and which content and document. */
class Seal extends Div {

    Seal(AgreementId agreement, RoundRow round, SignatureRow signature) {
        addClassName("k-seal");
        Icon icon = VaadinIcon.DIPLOMA.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        SignerRow signer = signature.signer();
        Span who = new Span(getTranslation(
                "signing.seal.who",
                getTranslation("signing.side." + signature.side()),
                signer.name(),
                signer.position(),
                signer.unitName()));
        who.addClassName("k-strong");
        Div words = new Div(new Div(who));
        if (signer.actingFor() != null) {
            words.add(new Div(getTranslation(
                    "signing.seal.deputy",
                    signer.actingFor().name(),
                    signer.actingFor().position(),
                    signer.actingFor().authority())));
        }
        words.add(new Div(getTranslation(
                "signing.seal.when",
                Words.formats().dateTime(signature.at()),
                getTranslation("signing.method." + signature.method()))));
        if (signature.way().certificate() != null) {
            words.add(new Div(
                    getTranslation("signing.seal.certificate", signature.way().certificate())));
        }
        words.add(new Div(
                new Span(getTranslation("signing.sha256") + " "),
                SigningFacts.hash(signature.seen().sha256())));
        words.add(document(agreement, round, round.pdf(signature.id())));
        if (signature.method() == SignatureMethod.WET_INK) {
            words.add(new Div(link(
                    SignedPdfDoor.copy(agreement, round, signature.id()), getTranslation("signing.scan.download"))));
        }
        add(icon, words);
    }

    private Div document(AgreementId agreement, RoundRow round, PdfRow pdf) {
        Div document = new Div(
                new Div(new Span(getTranslation("signing.sha256.pdf") + " "), SigningFacts.hash(pdf.sha256())),
                new Div(getTranslation("signing.level." + pdf.level())));
        if (pdf.degraded() != null) {
            document.add(new Div(getTranslation("signing.degraded", getTranslation(pdf.degraded()))));
        }
        document.add(new Div(link(
                SignedPdfDoor.signed(agreement, round.number(), pdf.step()), getTranslation("signing.pdf.download"))));
        return document;
    }

    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
