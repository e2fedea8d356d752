package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.agreement.Side;

/**
 * A signature that was refused, and why.
 *
 * @param actingFor name of the one for whom a deputy refused it; null where somebody did so for him- or herself
 * @param authority number and date of the order that made the deputy; null with the name
 */
public record RefusedRow(
        Side side,
        String name,
        String position,
        String unitName,
        String actingFor,
        String authority,
        String reason,
        Instant at) {}
