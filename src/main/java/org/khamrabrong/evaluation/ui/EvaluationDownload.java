package org.khamrabrong.evaluation.ui;

import java.time.Clock;
import java.util.UUID;
import org.khamrabrong.document.ui.PaperDoor;
import org.khamrabrong.evaluation.paper.EvaluationPapers;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the evaluation sheet. */
@RestController
class EvaluationDownload extends PaperDoor {

    private static final String ADDRESS = "paper/evaluation/";

    private final EvaluationPapers papers;

    EvaluationDownload(Documents documents, Clock clock, EvaluationPapers papers) {
        super(documents, clock);
        this.papers = papers;
    }

    static String address(AgreementId agreement) {
        return ADDRESS + agreement.value();
    }

    @GetMapping("/" + ADDRESS + "{agreement}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID agreement,
            @PathVariable String format,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "THAI") Digits digits) {
        return file(papers.paper(new AgreementId(agreement), language, digits), format);
    }
}
