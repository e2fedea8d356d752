package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.agreement.Side;

/** A signature that was refused, and why. */
public record RefusedRow(Side side, String name, String position, String unitName, String reason, Instant at) {}
