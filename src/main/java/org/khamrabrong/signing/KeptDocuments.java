package org.khamrabrong.signing;

import java.time.Clock;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningFact.AgreementSigned;
import org.khamrabrong.signing.SigningFact.DeputySigned;
import org.khamrabrong.signing.SigningFact.DocumentSealed;
import org.khamrabrong.signing.SigningFact.DocumentSigned;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.khamrabrong.signing.SigningFact.ScanAttached;
import org.khamrabrong.signing.SigningFact.TimeStampMissed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps seals and signatures that count, each with the document that bears it, and says so in the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptDocuments {

    private final SignedPdfRows pdfs;
    private final Signatures signatures;
    private final InkCopies copies;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeptDocuments(
            SignedPdfRows pdfs,
            Signatures signatures,
            InkCopies copies,
            Clock clock,
            ApplicationEventPublisher events) {
        this.pdfs = pdfs;
        this.signatures = signatures;
        this.copies = copies;
        this.clock = clock;
        this.events = events;
    }

    void seal(SigningRound round, PdfResult sealed, String by) {
        SignedPdf kept = pdfs.saveAndFlush(new SignedPdf(round.id(), 0, null, sealed, clock.instant(), by));
        events.publishEvent(new DocumentSealed(round.agreement(), by, round.number(), kept.sha256()));
        sayWhereDegraded(round.agreement(), by, sealed);
    }

    /** @param order of the signature among all of the round, from 1 */
    void sign(SigningRound round, int order, Signature signature, Backing backing, PdfResult made) {
        signatures.saveAndFlush(signature);
        SignatureRow row = signature.row();
        SignedPdf kept = pdfs.saveAndFlush(
                new SignedPdf(round.id(), order, signature.id(), made, clock.instant(), row.signer().username()));
        if (backing.scan() != null) {
            copies.save(new InkCopy(signature.id(), backing.scan(), clock.instant()));
        }
        say(round.agreement(), row, kept, backing);
        sayWhereDegraded(round.agreement(), row.signer().username(), made);
    }

    private void say(AgreementId agreement, SignatureRow row, SignedPdf kept, Backing backing) {
        SignerRow signer = row.signer();
        String by = signer.username();
        Side side = row.side();
        String sha256 = row.seen().sha256();
        events.publishEvent(
                signer.actingFor() == null
                        ? new AgreementSigned(agreement, by, side, sha256)
                        : new DeputySigned(
                                agreement,
                                by,
                                side,
                                signer.actingFor().name(),
                                signer.actingFor().authority(),
                                sha256));
        events.publishEvent(new DocumentSigned(agreement, by, side, row.method(), kept.sha256()));
        if (backing.otherName() != null) {
            events.publishEvent(new OtherNameCertified(agreement, by, side, signer.name(), backing.otherName()));
        }
        Scan scan = backing.scan();
        if (scan != null) {
            events.publishEvent(new ScanAttached(agreement, by, side, scan.fileName(), scan.sha256()));
        }
    }

    private void sayWhereDegraded(AgreementId agreement, String by, PdfResult made) {
        if (made.because() != null) {
            events.publishEvent(
                    new TimeStampMissed(agreement, by, made.level().name(), made.because()));
        }
    }
}
