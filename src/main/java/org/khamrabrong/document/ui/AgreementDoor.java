package org.khamrabrong.document.ui;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.document.AgreementPapers;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Paper;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out an agreement's present content, or a kept version of it, as a file of the kind that was asked for. */
@RestController
class AgreementDoor extends PaperDoor {

    private final AgreementPapers papers;

    AgreementDoor(AgreementPapers papers, Documents documents, Clock clock) {
        super(documents, clock);
        this.papers = papers;
    }

    @GetMapping("/" + PaperDownload.ADDRESS + "{kind}/{agreement}")
    ResponseEntity<byte[]> present(@PathVariable String kind, @PathVariable UUID agreement) {
        PaperKind wanted = kind(kind);
        Paper paper = papers.present(new AgreementId(agreement), wanted.language(), wanted.digits());
        return file(paper, paper.title(), wanted.format());
    }

    @GetMapping("/" + PaperDownload.ADDRESS + "{kind}/{agreement}/{version}")
    ResponseEntity<byte[]> kept(@PathVariable String kind, @PathVariable UUID agreement, @PathVariable int version) {
        PaperKind wanted = kind(kind);
        Paper paper = papers.kept(new AgreementId(agreement), version, wanted.language(), wanted.digits());
        return file(paper, paper.title() + " " + version, wanted.format());
    }

    private static PaperKind kind(String word) {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
    }
}
