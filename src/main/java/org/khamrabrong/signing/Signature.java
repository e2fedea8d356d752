package org.khamrabrong.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;

/** A signature that counts: the document with it is kept, and nobody is to be asked about it any more. */
@Entity
@Immutable
@Table(name = "signature")
class Signature extends GivenSignature {

    protected Signature() {}

    /** @param certificate whose it is and who vouches for it; null unless the signer has used one */
    Signature(
            UUID signingRound,
            Side side,
            int number,
            Signer signer,
            ShownDocument seen,
            SignatureMethod method,
            @Nullable String certificate,
            Instant at) {
        super(signingRound, side, number, signer, seen, method, certificate, at);
    }

    /** What was given waits no more. */
    Signature(GivenSignature given) {
        super(given);
    }
}
