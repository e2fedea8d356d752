package org.khamrabrong.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.CertificateFacts;
import org.khamrabrong.seal.SealingKey;
import org.khamrabrong.seal.SigningKey;

/**
 * What stands behind a signature beside the account.
 *
 * @param key the signer's own; null where the system's signs
 * @param scan the signed paper; null unless it was signed in ink
 */
record Proof(
        SignatureMethod method,
        @Nullable SigningKey key,
        @Nullable Scan scan) {

    /** @throws Refusal where the certificate or the scanned copy is not fit */
    static Proof of(@Nullable Means means, Instant now) {
        if (means == null) {
            throw new Refusal("signing.refusal.meansMissing");
        }
        return switch (means.method()) {
            case GENERAL_ELECTRONIC -> new Proof(means.method(), null, null);
            case OWN_CERTIFICATE ->
                new Proof(means.method(), SealingKey.ofSigner(means.content(), means.password(), now), null);
            case WET_INK -> new Proof(means.method(), null, Scan.of(means.fileName(), means.content()));
        };
    }

    /** Whom the certificate speaks of; null where there is none. */
    @Nullable
    String holder() {
        return key == null ? null : CertificateFacts.of(key.certificate()).name();
    }

    /** Whose certificate it is and who vouches for it; null where there is none. */
    @Nullable
    String certificate() {
        if (key == null) {
            return null;
        }
        CertificateFacts facts = CertificateFacts.of(key.certificate());
        return facts.name() + " · " + facts.issuer() + " · " + facts.serial();
    }
}
