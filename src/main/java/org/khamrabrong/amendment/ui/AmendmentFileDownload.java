package org.khamrabrong.amendment.ui;

import java.util.UUID;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.ui.EvidenceAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what backs a request, as a file to keep. */
@RestController
class AmendmentFileDownload {

    static final String ADDRESS = "amendment-file/";

    private final AmendmentDirectory amendments;

    AmendmentFileDownload(AmendmentDirectory amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/" + ADDRESS + "{file}")
    ResponseEntity<byte[]> download(@PathVariable UUID file) {
        return EvidenceAnswer.of(amendments.file(file));
    }

    /** Whether there is no such file or it is not for the reader: both look alike, and end on the page for it. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such file for this reader")
    void refused() {}
}
