package org.khamrabrong.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How an agreement came to nothing.
 *
 * @param by user name of the one who ended it
 */
@Embeddable
public record EarlyEnd(
        @Column(name = "ended_by") String by,
        @Column(name = "ended_at") Instant at,
        @Column(name = "end_reason") String reason) {}
