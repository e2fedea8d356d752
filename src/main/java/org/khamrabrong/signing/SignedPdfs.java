package org.khamrabrong.signing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedName;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed documents as everyone may have them, and what is needed to tell them from others; asks nobody who he or she is. */
@Service
@Transactional(readOnly = true)
public class SignedPdfs {

    private final SignedPdfRows pdfs;
    private final PdfOrigins origins;
    private final AgreementDirectory agreements;

    SignedPdfs(SignedPdfRows pdfs, PdfOrigins origins, AgreementDirectory agreements) {
        this.pdfs = pdfs;
        this.origins = origins;
        this.agreements = agreements;
    }

    /**
     * The document that all have signed, of a published agreement.
     *
     * @throws org.khamrabrong.agreement.UnknownAgreement where there is none that is published
     */
    public PdfFile published(AgreementId agreement) {
        PublishedName name = agreements.publishedName(agreement);
        SignedPdf pdf = pdfs.signed(agreement.value()).orElseThrow();
        return new PdfFile(fileName(name), pdf.sha256(), pdf.content());
    }

    /**
     * The hash of {@link #published}, without its bytes.
     *
     * @throws org.khamrabrong.agreement.UnknownAgreement where there is none that is published
     */
    public String publishedSha256(AgreementId agreement) {
        agreements.requirePublished(agreement);
        return origins.signed(List.of(agreement.value())).get(0).sha256();
    }

    /** Of those published agreements the documents that all have signed, without their bytes. */
    public Map<AgreementId, PdfOrigin> ofPublished(Collection<AgreementId> published) {
        return published.isEmpty()
                ? Map.of()
                : origins.signed(published.stream().map(AgreementId::value).toList()).stream()
                        .collect(Collectors.toMap(PdfOrigin::agreement, Function.identity()));
    }

    /** Where the document with that hash was made; empty where this installation has made none such. */
    public Optional<PdfOrigin> find(String sha256) {
        return origins.ofHash(sha256);
    }

    /** The last document of that frozen version, as its QR code names it. */
    public Optional<PdfOrigin> ofVersion(AgreementId agreement, int version) {
        return origins.ofVersion(agreement.value(), version);
    }

    private static String fileName(PublishedName name) {
        return fileName(name.unit().code(), name.fiscalYear().buddhist());
    }

    static String fileName(String unitCode, int buddhistYear) {
        return "agreement-" + unitCode.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + buddhistYear + ".pdf";
    }
}
