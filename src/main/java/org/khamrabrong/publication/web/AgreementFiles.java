package org.khamrabrong.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.agreement.PublishedDocument;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.signing.PdfFile;
import org.khamrabrong.signing.SignedPdfs;
import org.khamrabrong.table.CsvSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The files of one published agreement. */
@Controller
class AgreementFiles {

    private final AgreementDirectory directory;
    private final PublishedAgreements agreements;
    private final SignedPdfs pdfs;

    AgreementFiles(AgreementDirectory directory, PublishedAgreements agreements, SignedPdfs pdfs) {
        this.directory = directory;
        this.agreements = agreements;
        this.pdfs = pdfs;
    }

    /**
     * The signed document as it is stored; browsers show no signatures, hence to be kept. Its hash is known without its
     * bytes, which nobody reads for those who have them.
     */
    @GetMapping(PublicAddress.AGREEMENT + PublicAddress.PDF)
    @Nullable
    ResponseEntity<byte[]> document(@PathVariable AgreementId agreement, ServletWebRequest request) {
        ShallowEtagHeaderFilter.disableContentCaching(request.getRequest());
        String sha256 = pdfs.publishedSha256(agreement);
        if (request.checkNotModified(quoted(sha256))) {
            return null;
        }
        PdfFile pdf = pdfs.published(agreement);
        return file(MediaType.APPLICATION_PDF, pdf.fileName(), quoted(pdf.sha256()), pdf.content());
    }

    @GetMapping(PublicAddress.AGREEMENT + "/indicators.csv")
    ResponseEntity<byte[]> indicators(
            @PathVariable AgreementId agreement, @ModelAttribute(binding = false) Reader reader) throws IOException {
        PublishedAgreement published = directory.published(agreement);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (CsvSheet sheet = new CsvSheet(
                csv,
                Stream.of(IndicatorColumn.values())
                        .map(IndicatorColumn::heading)
                        .toList())) {
            for (Indicator indicator : published.shown().content().indicators()) {
                IndicatorColumn.Of of = of(published, indicator);
                sheet.row(Stream.of(IndicatorColumn.values())
                        .map(column -> column.of(of))
                        .toList());
            }
        }
        return file(
                OpenData.CSV,
                reader.say("publication.file.indicators", name(published.unit(), published.fiscalYear(), reader)),
                weak(published.shown().version().sha256()),
                csv.toByteArray());
    }

    /** The agreement package to the letter: the signed one, or once published the one with the results. */
    @GetMapping(PublicAddress.AGREEMENT + "/agreement.json")
    ResponseEntity<byte[]> content(
            @PathVariable AgreementId agreement, @ModelAttribute(binding = false) Reader reader) {
        return json(agreements.document(agreement), "publication.file.package", reader);
    }

    /** What was signed, to the letter. */
    @GetMapping(PublicAddress.AGREEMENT + "/signed.json")
    ResponseEntity<byte[]> signed(@PathVariable AgreementId agreement, @ModelAttribute(binding = false) Reader reader) {
        return json(agreements.signed(agreement), "publication.file.signed", reader);
    }

    private ResponseEntity<byte[]> json(PublishedDocument document, String name, Reader reader) {
        return file(
                MediaType.APPLICATION_JSON,
                reader.say(name, name(document.unit(), document.fiscalYear(), reader)),
                weak(document.version().sha256()),
                document.content().getBytes(StandardCharsets.UTF_8));
    }

    private static IndicatorColumn.Of of(PublishedAgreement published, Indicator indicator) {
        return new IndicatorColumn.Of(
                published.shown().content(),
                indicator,
                Criteria.of(indicator),
                published.resultPublishedAt() == null
                        ? null
                        : published
                                .shown()
                                .scores()
                                .indicator(indicator.number())
                                .orElse(null));
    }

    private static String name(Unit unit, FiscalYear year, Reader reader) {
        return reader.name(unit) + " " + reader.formats().year(year);
    }

    private static String quoted(String sha256) {
        return '"' + sha256 + '"';
    }

    /** A strong one would keep the server from compressing it. */
    private static String weak(String sha256) {
        return "W/" + quoted(sha256);
    }

    /** @param tag of this content alone, by which a kept copy is known */
    private static ResponseEntity<byte[]> file(MediaType type, String name, String tag, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
