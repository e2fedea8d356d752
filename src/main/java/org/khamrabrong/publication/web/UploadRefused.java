package org.khamrabrong.publication.web;

import org.khamrabrong.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What was sent is not looked into; the sentence says why. */
final class UploadRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    UploadRefused(HttpStatus status, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
