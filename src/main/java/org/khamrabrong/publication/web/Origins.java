package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.KnownVersion;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.agreement.PublishedName;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.signing.PdfOrigin;
import org.khamrabrong.signing.SignedPdfs;
import org.springframework.stereotype.Component;

/** Finds where a document or a version comes from; of what is not published only that it exists. */
@Component
class Origins {

    private final SignedPdfs pdfs;
    private final PublishedAgreements agreements;

    Origins(SignedPdfs pdfs, PublishedAgreements agreements) {
        this.pdfs = pdfs;
        this.agreements = agreements;
    }

    /** Null where this system has made no such file. */
    @Nullable
    Origin of(CheckedPdf checked, Reader reader) {
        return checked.sha256() == null
                ? null
                : pdfs.find(checked.sha256())
                        .map(found -> origin(found, reader))
                        .orElse(null);
    }

    /** @throws UnknownAgreement where there is no such version, or none that was ever to be signed */
    Origin of(AgreementId agreement, int version, Reader reader) {
        return origin(pdfs.ofVersion(agreement, version).orElseThrow(UnknownAgreement::new), reader);
    }

    private Origin origin(PdfOrigin document, Reader reader) {
        AgreementId agreement = document.agreement();
        KnownVersion known = agreements.version(agreement, document.version());
        OriginState state = OriginState.of(document);
        return new Origin(
                known.published()
                        .map(published -> new Origin.Published(
                                name(published.name(), reader),
                                PublicAddress.of(agreement),
                                PublicAddress.of(agreement) + PublicAddress.PDF))
                        .orElse(null),
                reader.say("publication.check.number", document.version()),
                reader.formats().dateTime(document.madeAt()),
                new Origin.State(
                        reader.say(
                                "publication.check.state." + state,
                                document.step(),
                                document.round().signers()),
                        state.tone(),
                        document.replacedBy() == null
                                ? null
                                : PublicAddress.CHECK + "/" + agreement + "/" + document.replacedBy()),
                known.signatories().stream()
                        .map(signatory -> AgreementPage.named(signatory, reader))
                        .toList(),
                hashes(known, document, reader));
    }

    private static String name(PublishedName published, Reader reader) {
        return reader.say(
                "publication.agreement.title",
                reader.name(published.unit()),
                reader.formats().year(published.fiscalYear()));
    }

    private static List<Origin.Hash> hashes(KnownVersion known, PdfOrigin document, Reader reader) {
        return List.of(
                new Origin.Hash(reader.say("publication.check.hash.latest"), document.latestSha256()),
                new Origin.Hash(
                        reader.say("publication.check.hash.content"),
                        known.version().sha256()));
    }
}
