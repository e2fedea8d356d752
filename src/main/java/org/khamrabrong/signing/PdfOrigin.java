package org.khamrabrong.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/**
 * Where a document of this installation comes from; names nobody.
 *
 * @param step 0 where it is sealed only, then how many have signed it
 * @param sha256 of the document
 * @param latestSha256 of the last document of the same round; the same as {@code sha256} where this is the last
 * @param replacedBy number of the latest frozen version that was signed after it; null where none was
 */
public record PdfOrigin(
        Round round,
        int step,
        String sha256,
        Instant madeAt,
        String latestSha256,
        @Nullable Integer replacedBy) {

    /**
     * The signing round it was made in.
     *
     * @param version number of the frozen version it shows, as its QR code says
     * @param signers how many are to sign it
     * @param cancelled whether the agreement was, and all that was signed is void with it
     * @param outcome only what is {@link RoundOutcome#SIGNED} is the agreement
     */
    public record Round(
            AgreementId agreement, int number, int version, int signers, RoundOutcome outcome, boolean cancelled) {}

    public AgreementId agreement() {
        return round.agreement();
    }

    public int version() {
        return round.version();
    }

    /** Whether all have signed in it. */
    boolean complete() {
        return step == round.signers() && round.outcome() == RoundOutcome.SIGNED;
    }
}
