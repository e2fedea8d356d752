package org.khamrabrong.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * An evidence file as a list shows it.
 *
 * @param number of the indicator it belongs to
 * @param size in bytes
 * @param sha256 of its content, hexadecimal
 * @param attachedBy name of the person
 */
public record EvidenceRow(
        UUID id,
        String number,
        String fileName,
        EvidenceType type,
        long size,
        String sha256,
        Instant attachedAt,
        String attachedBy) {}
