package org.khamrabrong.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;

/**
 * A signature that was refused, and why.
 *
 * @param behalf for whom a deputy refused it; null where somebody did so for him- or herself
 */
public record RefusedRow(
        Side side,
        String name,
        String position,
        String unitName,
        @Nullable Behalf behalf,
        String reason,
        Instant at) {}
