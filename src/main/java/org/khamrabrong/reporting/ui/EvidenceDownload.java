package org.khamrabrong.reporting.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceFile;
import org.khamrabrong.reporting.ReportDirectory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        EvidenceFile evidence = reports.evidence(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.type().mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(evidence.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .eTag(evidence.sha256())
                .body(evidence.content());
    }

    /** Whether there is no such file or it is not for the reader: both look alike, and end on the page for it. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such evidence for this reader")
    void refused() {}
}
