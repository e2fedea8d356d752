package org.khamrabrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who ended it.
 *
 * @param reason null where the committee confirmed
 */
@Embeddable
record ReopeningEnd(
        @Column(name = "ended_by") String by,
        @Column(name = "ended_at") Instant at,
        @Column(name = "end_reason") @Nullable String reason) {}
