package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.KnownVersion;
import org.khamrabrong.agreement.PublishedAgreements;
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
                        .map(found -> origin(found.agreement(), found.version(), Optional.of(found), reader))
                        .orElse(null);
    }

    /** @throws UnknownAgreement where there is no such version, or none that was ever to be signed */
    Origin of(AgreementId agreement, int version, Reader reader) {
        return origin(agreement, version, pdfs.ofVersion(agreement, version), reader);
    }

    private Origin origin(AgreementId agreement, int version, Optional<PdfOrigin> document, Reader reader) {
        KnownVersion known = agreements.version(agreement, version);
        if (document.isEmpty() && !known.isInForce()) {
            throw new UnknownAgreement();
        }
        OriginState state = document.map(OriginState::of).orElseGet(() -> OriginState.of(known));
        Integer replacedBy = document.map(PdfOrigin::replacedBy).orElse(null);
        return new Origin(
                known.isPublished() ? name(known, reader) : null,
                known.isPublished() ? PublicAddress.of(agreement) : null,
                known.isPublished() && document.isPresent() ? PublicAddress.of(agreement) + PublicAddress.PDF : null,
                reader.say("publication.check.number", version),
                reader.formats()
                        .dateTime(document.map(PdfOrigin::madeAt)
                                .orElse(known.version().madeAt())),
                reader.say("publication.check.state." + state, steps(document)),
                state.tone(),
                replacedBy == null ? null : PublicAddress.CHECK + "/" + agreement + "/" + replacedBy,
                known.isInForce()
                        ? known.signatories().stream()
                                .map(signatory -> AgreementPage.named(signatory, reader))
                                .toList()
                        : List.of(),
                hashes(known, document, reader));
    }

    private static String name(KnownVersion known, Reader reader) {
        return reader.say(
                "publication.agreement.title",
                reader.name(known.unit()),
                reader.formats().year(known.fiscalYear()));
    }

    private static Object[] steps(Optional<PdfOrigin> document) {
        return document.map(pdf -> new Object[] {pdf.step(), pdf.lastStep()}).orElse(new Object[] {0, 0});
    }

    private static List<Origin.Hash> hashes(KnownVersion known, Optional<PdfOrigin> document, Reader reader) {
        List<Origin.Hash> hashes = new ArrayList<>();
        document.ifPresent(
                pdf -> hashes.add(new Origin.Hash(reader.say("publication.check.hash.latest"), pdf.latestSha256())));
        hashes.add(new Origin.Hash(
                reader.say("publication.check.hash.content"), known.version().sha256()));
        return hashes;
    }
}
