package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks the files that people bring, a few at a time, so that no crowd fills the memory. Keeps none of them. */
@Component
class CheckDesk {

    /** Each holds its file in memory. */
    static final int PLACES = 4;

    private final SealingKeys keys;
    private final Clock clock;
    private final Semaphore places = new Semaphore(PLACES);

    CheckDesk(SealingKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws UploadRefused where it cannot be looked into, or all places are taken */
    CheckedPdf check(HttpServletRequest request) throws IOException {
        Upload upload = new Upload(PdfCheck.MOST_BYTES, clock);
        try {
            return inAPlace(request, upload);
        } catch (UploadRefused refused) {
            if (refused.status() != HttpStatus.REQUEST_TIMEOUT) {
                upload.throwAway(request);
            }
            throw refused;
        }
    }

    private CheckedPdf inAPlace(HttpServletRequest request, Upload upload) throws IOException {
        if (!places.tryAcquire()) {
            throw new UploadRefused(HttpStatus.SERVICE_UNAVAILABLE, "refusal.check.busy");
        }
        try {
            return PdfCheck.check(upload.file(request), keys.trusted());
        } finally {
            places.release();
        }
    }
}
