package org.khamrabrong.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says of itself beside its certificate.
 *
 * @param signer name
 * @param reason null where none is given
 * @param location null where none is given
 */
public record Statement(
        String signer, @Nullable String reason, @Nullable String location, Instant at) {

    public static Statement of(String signer, @Nullable String reason, Instant at) {
        return new Statement(signer, reason, null, at);
    }
}
