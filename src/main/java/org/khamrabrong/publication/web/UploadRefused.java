package org.khamrabrong.publication.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What was sent is not looked into; the sentence says why. */
final class UploadRefused extends Refusal {

    /** When somebody else will probably be done. */
    static final Duration SHORTLY = Duration.ofSeconds(10);

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final @Nullable Duration again;

    UploadRefused(HttpStatus status, String key, Object... arguments) {
        this(status, null, key, arguments);
    }

    private UploadRefused(HttpStatus status, @Nullable Duration again, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
        this.again = again;
    }

    /** @param again after which time the same may be sent once more */
    static UploadRefused forNow(HttpStatus status, Duration again, String key, Object... arguments) {
        return new UploadRefused(status, again, key, arguments);
    }

    HttpStatus status() {
        return status;
    }

    /** Null where to wait does not help. */
    @Nullable
    Duration again() {
        return again;
    }
}
