package org.khamrabrong.signing;

import java.time.Clock;
import java.util.List;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.signing.SigningFact.AgreementSigned;
import org.khamrabrong.signing.SigningFact.DeputySigned;
import org.khamrabrong.signing.SigningFact.DocumentSealed;
import org.khamrabrong.signing.SigningFact.DocumentSigned;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.khamrabrong.signing.SigningFact.ScanAttached;
import org.khamrabrong.signing.SigningFact.TimeStampMissed;
import org.khamrabrong.workflow.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down seals and signatures with the documents that bear them. A document is made before anything is said in the
 * record, whose chain all others would wait for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningRecord {

    private final AgreementPdfs maker;
    private final SignedPdfRows pdfs;
    private final Signatures signatures;
    private final InkCopies copies;
    private final AgreementRegister agreements;
    private final HolderNames holders;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRecord(
            AgreementPdfs maker,
            SignedPdfRows pdfs,
            Signatures signatures,
            InkCopies copies,
            AgreementRegister agreements,
            HolderNames holders,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.maker = maker;
        this.pdfs = pdfs;
        this.signatures = signatures;
        this.copies = copies;
        this.agreements = agreements;
        this.holders = holders;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** What is about to be frozen as a sealed document; not kept yet. */
    PdfResult toBeSealed(VersionRow frozen, List<SideRow> sides) {
        return maker.seal(frozen, agreements.document(frozen.agreement()), sides, clock.instant());
    }

    void seal(SigningRound round, PdfResult sealed) {
        SignedPdf kept =
                pdfs.saveAndFlush(new SignedPdf(round.id(), 0, null, sealed, clock.instant(), actors.currentName()));
        events.publishEvent(new DocumentSealed(round.agreement(), actors.currentName(), round.number(), kept.sha256()));
        sayWhereDegraded(round.agreement(), sealed);
    }

    /** @param made the document with the signature in it */
    void sign(Step step, SigningRound round, PreparedSignature prepared, PdfResult made, Signer signer) {
        Signature signature = prepared.signature();
        Proof proof = prepared.proof();
        signatures.saveAndFlush(signature);
        SignedPdf kept = pdfs.saveAndFlush(new SignedPdf(
                round.id(), prepared.order(), signature.id(), made, clock.instant(), actors.currentName()));
        step.did();
        if (signer.actingFor() != null) {
            step.didFor(signer.actingFor().username());
        }
        if (proof.scan() != null) {
            copies.save(new InkCopy(signature.id(), proof.scan(), clock.instant()));
        }
        say(round, signature, kept, proof);
        sayWhereDegraded(round.agreement(), made);
    }

    private void say(SigningRound round, Signature signature, SignedPdf kept, Proof proof) {
        AgreementId agreement = round.agreement();
        String by = actors.currentName();
        SignatureRow row = signature.row();
        events.publishEvent(
                row.actingFor() == null
                        ? new AgreementSigned(agreement, by, row.side(), row.sha256())
                        : new DeputySigned(agreement, by, row.side(), row.actingFor(), row.authority(), row.sha256()));
        events.publishEvent(new DocumentSigned(agreement, by, row.side(), row.method(), kept.sha256()));
        holders.other(row.name(), proof)
                .ifPresent(holder ->
                        events.publishEvent(new OtherNameCertified(agreement, by, row.side(), row.name(), holder)));
        if (proof.scan() != null) {
            events.publishEvent(new ScanAttached(
                    agreement,
                    by,
                    row.side(),
                    proof.scan().fileName(),
                    proof.scan().sha256()));
        }
    }

    private void sayWhereDegraded(AgreementId agreement, PdfResult made) {
        if (made.degraded() != null) {
            events.publishEvent(new TimeStampMissed(
                    agreement, actors.currentName(), made.level().name(), made.degraded()));
        }
    }
}
