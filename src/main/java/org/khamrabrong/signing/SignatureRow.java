package org.khamrabrong.signing;

import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.agreement.Side;

/**
 * A signature as it is shown.
 *
 * @param number of the place on that side, from 1
 * @param actingFor name of the one who was signed for; null where somebody signed for him- or herself
 * @param authority number and date of the order that says so; null with the name
 * @param sha256 of the content that was signed
 * @param pdfSha256 of the document as the signer was shown it
 * @param certificate whose it is and who vouches for it; null unless the signer used one
 */
public record SignatureRow(
        UUID id,
        Side side,
        int number,
        String username,
        String name,
        String position,
        String unitName,
        String actingFor,
        String actingForPosition,
        String authority,
        Instant at,
        String sha256,
        String pdfSha256,
        SignatureMethod method,
        String certificate) {}
