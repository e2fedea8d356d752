package org.khamrabrong.kit;

import java.nio.charset.StandardCharsets;
import org.khamrabrong.kernel.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands out what was made for one reader as a file to keep; what is not for the reader is as if it were not there. */
public abstract class FileDoor {

    /** The file under its name, which may be Thai; kept by no cache on the way. */
    protected static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", kept.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }

    /** Whether there is no such thing or it is not for the reader: both look alike, and end on the page for it. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such file for this reader")
    void refused() {}
}
