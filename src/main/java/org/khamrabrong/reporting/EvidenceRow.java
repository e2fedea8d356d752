package org.khamrabrong.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * An evidence file as a list shows it.
 *
 * @param number of the indicator it belongs to
 * @param attachedBy name of the person
 */
public record EvidenceRow(UUID id, String number, AttachedFile file, Instant attachedAt, String attachedBy) {}
