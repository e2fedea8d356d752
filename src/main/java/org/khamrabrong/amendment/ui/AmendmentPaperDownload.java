package org.khamrabrong.amendment.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.AmendmentRow;
import org.khamrabrong.amendment.paper.AmendmentPapers;
import org.khamrabrong.document.ui.PaperDoor;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out requests to amend on paper: in the agreement's menu the latest, at a kept version the one it came of. */
@RestController
class AmendmentPaperDownload extends PaperDoor implements AgreementDownload {

    private static final String ADDRESS = "paper/amendment/";
    private static final int AFTER_THE_AGREEMENT = 15;

    private final AmendmentPapers papers;
    private final AmendmentDirectory amendments;

    AmendmentPaperDownload(Documents documents, Clock clock, AmendmentPapers papers, AmendmentDirectory amendments) {
        super(documents, clock);
        this.papers = papers;
        this.amendments = amendments;
    }

    static String address(AgreementId agreement, int number) {
        return ADDRESS + agreement.value() + "/" + number;
    }

    @GetMapping("/" + ADDRESS + "{agreement}/{number}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID agreement,
            @PathVariable int number,
            @PathVariable String format,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "THAI") Digits digits) {
        return file(papers.paper(new AgreementId(agreement), number, language, digits), format);
    }

    @Override
    public int order() {
        return AFTER_THE_AGREEMENT;
    }

    @Override
    public String titleKey() {
        return "amendment.paper.download";
    }

    @Override
    public Optional<String> present(AgreementId agreement) {
        return amendments.list(agreement).stream().findFirst().map(row -> pdf(agreement, row));
    }

    @Override
    public Optional<String> kept(AgreementId agreement, int version) {
        return amendments.list(agreement).stream()
                .filter(row -> row.version() != null && row.version() == version)
                .findFirst()
                .map(row -> pdf(agreement, row));
    }

    private static String pdf(AgreementId agreement, AmendmentRow row) {
        return address(agreement, row.number()) + ".pdf";
    }
}
