package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.kernel.AgreementId;

/**
 * Where a document of this installation comes from; names nobody.
 *
 * @param signingRound number of the signing round it was made in
 * @param version number of the frozen version it shows, as its QR code says
 * @param step 0 where it is sealed only, then how many have signed it
 * @param lastStep how many are to sign it
 * @param sha256 of the document
 * @param contentSha256 of the frozen content, as printed in it
 * @param outcome of the round; only what is {@link RoundOutcome#SIGNED} is the agreement
 * @param latestSha256 of the last document of the same round; the same as {@code sha256} where this is the last
 * @param replacedBy number of the latest frozen version that was signed after it; null where none was
 */
public record PdfOrigin(
        AgreementId agreement,
        int signingRound,
        int version,
        int step,
        int lastStep,
        String sha256,
        String contentSha256,
        SignatureLevel level,
        Instant madeAt,
        RoundOutcome outcome,
        String latestSha256,
        Integer replacedBy) {

    /** Whether all have signed in it. */
    boolean complete() {
        return step == lastStep && outcome == RoundOutcome.SIGNED;
    }
}
