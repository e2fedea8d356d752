package org.khamrabrong.negotiation.ui;

import java.time.Clock;
import java.util.UUID;
import org.khamrabrong.document.ui.PaperDoor;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.paper.MinutesPapers;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the minutes of a session of the committee. */
@RestController
class MinutesDownload extends PaperDoor {

    private static final String ADDRESS = "paper/minutes/";

    private final MinutesPapers papers;

    MinutesDownload(Documents documents, Clock clock, MinutesPapers papers) {
        super(documents, clock);
        this.papers = papers;
    }

    static String address(AgreementId agreement, int session) {
        return ADDRESS + agreement.value() + "/" + session;
    }

    @GetMapping("/" + ADDRESS + "{agreement}/{session}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID agreement,
            @PathVariable int session,
            @PathVariable String format,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "THAI") Digits digits) {
        return file(papers.paper(new AgreementId(agreement), session, language, digits), format);
    }
}
