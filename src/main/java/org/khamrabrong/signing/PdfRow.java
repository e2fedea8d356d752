package org.khamrabrong.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a round's document as it is shown.
 *
 * @param step 0 for the seal, then one for every signature
 * @param signature after which it was made; null for the seal
 * @param degraded why the level is lower than it was to be; null where it is not
 */
public record PdfRow(
        int step,
        @Nullable UUID signature,
        String sha256,
        SignatureLevel level,
        @Nullable String degraded,
        Instant madeAt,
        String madeBy) {}
