package org.khamrabrong.reporting.ui;

import java.nio.charset.StandardCharsets;
import org.khamrabrong.reporting.EvidenceFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Evidence as a file to keep, never as a page of ours. */
public final class EvidenceAnswer {

    private EvidenceAnswer() {}

    public static ResponseEntity<byte[]> of(EvidenceFile evidence) {
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
}
