package org.khamrabrong.document.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.document.AgreementPapers;
import org.khamrabrong.document.Documents;
import org.khamrabrong.document.paper.Paper;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.FileDoor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out an agreement's present content, or a kept version of it, as a PDF. */
@RestController
class PdfDoor extends FileDoor {

    private final AgreementPapers papers;
    private final Documents documents;
    private final Clock clock;

    PdfDoor(AgreementPapers papers, Documents documents, Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/" + PdfDownload.ADDRESS + "{kind}/{agreement}")
    ResponseEntity<byte[]> present(@PathVariable String kind, @PathVariable UUID agreement) {
        PdfKind wanted = kind(kind);
        return pdf(papers.present(new AgreementId(agreement), wanted.language(), wanted.digits()), "");
    }

    @GetMapping("/" + PdfDownload.ADDRESS + "{kind}/{agreement}/{version}")
    ResponseEntity<byte[]> kept(@PathVariable String kind, @PathVariable UUID agreement, @PathVariable int version) {
        PdfKind wanted = kind(kind);
        Paper paper = papers.kept(new AgreementId(agreement), version, wanted.language(), wanted.digits());
        return pdf(paper, " " + version);
    }

    private ResponseEntity<byte[]> pdf(Paper paper, String suffix) {
        return file(
                paper.title() + suffix + ".pdf",
                MediaType.APPLICATION_PDF,
                documents.pdf(paper, clock.instant(), List.of()));
    }

    private static PdfKind kind(String word) {
        return Stream.of(PdfKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.unknownVersion"));
    }
}
