package org.khamrabrong.reporting.ui;

import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.ReportDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out evidence as a file to keep, never as a page of ours. */
@RestController
class EvidenceDownload {

    static final String ADDRESS = "evidence/";

    private final ReportDirectory reports;

    EvidenceDownload(ReportDirectory reports) {
        this.reports = reports;
    }

    @GetMapping("/" + ADDRESS + "{file}")
    ResponseEntity<byte[]> download(@PathVariable UUID file) {
        return EvidenceAnswer.of(reports.evidence(file));
    }

    /** Whether there is no such file or it is not for the reader: both look alike, and end on the page for it. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such evidence for this reader")
    void refused() {}
}
