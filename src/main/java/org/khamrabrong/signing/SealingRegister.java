package org.khamrabrong.signing;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work of the process for which nothing is held: making and sealing a document, and asking authorities about a seal or a
 * signature. The process calls it in no transaction, and keeps in its own what it hands back.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class SealingRegister {

    /** Code of the error in the model: the signer is to sign anew. */
    public static final String CERTIFICATE_REVOKED = "certificate-revoked";

    private static final String REVOKED = "seal.refusal.key.revoked";

    private final UnsealedRounds unsealed;
    private final WaitingSignatures waiting;
    private final AgreementPdfs documents;
    private final Actors actors;
    private final Clock clock;

    SealingRegister(
            UnsealedRounds unsealed, WaitingSignatures waiting, AgreementPdfs documents, Actors actors, Clock clock) {
        this.unsealed = unsealed;
        this.waiting = waiting;
        this.documents = documents;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Makes the document of the round that is open, and seals it.
     *
     * @throws Refusal where the seal waits still for authorities, which says why
     */
    public Errand.Outcome seal(AgreementId agreement) {
        actors.requireSystem();
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
        actors.requireSystem();
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
