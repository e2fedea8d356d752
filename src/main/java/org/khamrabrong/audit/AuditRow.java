package org.khamrabrong.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the record as it is read.
 *
 * @param agreement null where the fact belongs to none
 * @param what simple name of the fact; {@code fact.<what>} is its sentence in the bundles
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
        String previous,
        String hash) {}
