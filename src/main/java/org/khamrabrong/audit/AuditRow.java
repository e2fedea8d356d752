package org.khamrabrong.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the record as it is read.
 *
 * @param agreement null where the fact belongs to none
 * @param what simple name of the fact; {@code fact.<what>} is its sentence in the bundles
 * @param scoredBefore SHA-256 of the package that the score before was computed from; null where it is no score
 * @param scoredAfter the same of the score after
 * @param hash SHA-256 over {@code previous} and all other fields, hexadecimal
 */
public record AuditRow(
        long sequence,
        Instant at,
        UUID agreement,
        String who,
        String what,
        String subject,
        String before,
        String after,
        String reason,
        String scoredBefore,
        String scoredAfter,
        String previous,
        String hash) {

    /** Whether it can be shown how a score of this entry was computed. */
    public boolean isDerived() {
        return scoredBefore != null || scoredAfter != null;
    }
}
