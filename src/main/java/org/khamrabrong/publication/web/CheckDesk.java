package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Checks the files that people bring, a few at a time, so that no crowd fills the memory. Whoever is still sending keeps
 * none of the places. Keeps none of the files.
 */
@Component
class CheckDesk {

    static final int PLACES = 4;

    /** Of all files that are being sent, or wait for a place; one is held twice while its pieces are put together. */
    static final int MOST_MEGABYTES = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** They are told at once, and are not listened to any longer. */
    private static final Set<HttpStatus> UNHEARD = Set.of(HttpStatus.REQUEST_TIMEOUT, HttpStatus.TOO_MANY_REQUESTS);

    private final Function<byte[], CheckedPdf> checking;
    private final Clock clock;
    private final Duration patience;
    private final Callers callers;
    private final Semaphore places = new Semaphore(PLACES, true);
    private final Semaphore megabytes = new Semaphore(MOST_MEGABYTES);

    @Autowired
    CheckDesk(SealingKeys keys, Clock clock) {
        this(pdf -> PdfCheck.check(pdf, keys), clock, PATIENCE);
    }

    /** @param patience how long somebody waits for a place */
    CheckDesk(Function<byte[], CheckedPdf> checking, Clock clock, Duration patience) {
        this.checking = checking;
        this.clock = clock;
        this.patience = patience;
        this.callers = new Callers(clock);
    }

    /** @throws UploadRefused where it cannot be looked into, or too many come at once */
    CheckedPdf check(HttpServletRequest request) throws IOException {
        String address = request.getRemoteAddr();
        callers.enter(address);
        try (Upload upload = new Upload(PdfCheck.MOST_BYTES, megabytes, clock)) {
            return check(request, upload);
        } finally {
            callers.leave(address);
        }
    }

    private CheckedPdf check(HttpServletRequest request, Upload upload) throws IOException {
        try {
            return inAPlace(upload.file(request));
        } catch (UploadRefused refused) {
            if (!UNHEARD.contains(refused.status())) {
                upload.throwAway(request);
            }
            throw refused;
        }
    }

    private CheckedPdf inAPlace(byte[] pdf) {
        if (!isFreeInTime()) {
            throw UploadRefused.forNow(
                    HttpStatus.SERVICE_UNAVAILABLE, UploadRefused.SHORTLY, "publication.refusal.check.busy");
        }
        try {
            return checking.apply(pdf);
        } finally {
            places.release();
        }
    }

    private boolean isFreeInTime() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
