package org.khamrabrong.reporting.ui;

import java.time.Clock;
import java.util.UUID;
import org.khamrabrong.document.ui.PaperDoor;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.reporting.paper.ReportPapers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the self-assessment report of a round. */
@RestController
class ReportDownload extends PaperDoor {

    private static final String ADDRESS = "paper/self-assessment/";

    private final ReportPapers papers;

    ReportDownload(Documents documents, Clock clock, ReportPapers papers) {
        super(documents, clock);
        this.papers = papers;
    }

    static String address(AgreementId agreement, int round) {
        return ADDRESS + agreement.value() + "/" + round;
    }

    @GetMapping("/" + ADDRESS + "{agreement}/{round}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID agreement,
            @PathVariable int round,
            @PathVariable String format,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "THAI") Digits digits) {
        return file(papers.paper(new AgreementId(agreement), round, language, digits), format);
    }
}
