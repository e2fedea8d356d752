package org.khamrabrong.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;

/**
 * A signature as it is shown.
 *
 * @param number of the place on that side, from 1
 * @param seen the content that was signed, and the document as the signer was shown it
 */
public record SignatureRow(UUID id, Side side, int number, SignerRow signer, Instant at, ShownDocument seen, Way way) {

    /**
     * With what it was given.
     *
     * @param certificate whose it is and who vouches for it; null unless the signer used one of his or her own
     */
    public record Way(SignatureMethod method, @Nullable String certificate) {}

    public SignatureMethod method() {
        return way.method();
    }
}
