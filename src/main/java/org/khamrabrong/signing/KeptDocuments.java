package org.khamrabrong.signing;

import java.time.Clock;
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
        events.publishEvent(round.sealed(kept, by));
        kept.degraded(round.agreement()).ifPresent(events::publishEvent);
    }

    /** @param order of the signature among all of the round, from 1 */
    void sign(SigningRound round, int order, Signature signature, Backing backing, PdfResult made) {
        signatures.saveAndFlush(signature);
        SignatureRow row = signature.row();
        SignedPdf kept = pdfs.saveAndFlush(new SignedPdf(
                round.id(),
                order,
                signature.getId(),
                made,
                clock.instant(),
                row.signer().username()));
        if (backing.scan() != null) {
            copies.save(new InkCopy(signature.getId(), backing.scan(), clock.instant()));
        }
        signature.counted(round.agreement(), kept, backing).forEach(events::publishEvent);
        kept.degraded(round.agreement()).ifPresent(events::publishEvent);
    }
}
