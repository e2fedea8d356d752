package org.khamrabrong.signing;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work for which nothing is held: making and sealing a document, and asking authorities about a seal or a signature. What
 * comes of it is kept in one transaction with the end of the step.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class SigningCompletion {

    /** Code of the error in the model: the signer is to sign anew. */
    public static final String CERTIFICATE_REVOKED = "certificate-revoked";

    private static final String REVOKED = "seal.refusal.key.revoked";

    private final UnsealedRounds unsealed;
    private final WaitingSignatures waiting;
    private final AgreementPdfs documents;
    private final Clock clock;

    SigningCompletion(
            UnsealedRounds unsealed, WaitingSignatures waiting, AgreementPdfs documents, Clock clock) {
        this.unsealed = unsealed;
        this.waiting = waiting;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Makes the document of the round that is open, and seals it.
     *
     * @throws Refusal where the seal waits still for authorities, which says why
     */
    public Errand.Outcome seal(AgreementId agreement) {
        PdfResult made = documents.seal(unsealed.of(agreement), clock.instant());
        PdfResult sealed = made.waits() ? answered(made.content(), null) : made;
        return Errand.done(() -> unsealed.seal(agreement, sealed));
    }

    /**
     * Asks about the signature of the round that is open and does not count yet.
     *
     * @throws Refusal where it waits still, which says why
     */
    public Errand.Outcome stamp(AgreementId agreement) {
        AwaitingSignature given = waiting.of(agreement);
        try {
            PdfResult answered = answered(given.document(), given.row());
            return Errand.done(() -> waiting.complete(agreement, answered));
        } catch (Refusal refusal) {
            if (!refusal.key().equals(REVOKED) || given.row().way().certificate() == null) {
                throw refusal;
            }
            return Errand.failed(CERTIFICATE_REVOKED, () -> waiting.discard(agreement));
        }
    }

    /** @param signature null for the seal */
    private PdfResult answered(byte[] pdf, @Nullable SignatureRow signature) {
        PdfResult answered = documents.complete(pdf, signature, clock.instant());
        if (answered.waits()) {
            throw new Refusal(Objects.requireNonNullElse(answered.because(), "seal.refusal.waits.unreachable"));
        }
        return answered;
    }
}
