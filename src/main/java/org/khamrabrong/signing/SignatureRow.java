package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.agreement.Side;

/**
 * A signature as it is shown.
 *
 * @param sha256 of the content that was signed
 */
public record SignatureRow(
        Side side,
        String username,
        String name,
        String position,
        String unitName,
        Instant at,
        String sha256,
        SignatureMethod method) {}
