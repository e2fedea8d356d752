package org.khamrabrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who handed the other figures in, and why they are given. */
@Embeddable
record ReopeningSubmission(
        @Column(name = "submitted_by") String by,
        @Column(name = "submitted_at") Instant at,
        String reason) {}
