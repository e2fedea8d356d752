package org.khamrabrong.signing;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down signatures: those that count at once as such, the others as waiting. A document is made before anything is
 * said in the record, whose chain all others would wait for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningRecord {

    private final HolderNames holders;
    private final KeptDocuments kept;
    private final WaitingSignatures waiting;
    private final AgreementRegister agreements;

    SigningRecord(HolderNames holders, KeptDocuments kept, WaitingSignatures waiting, AgreementRegister agreements) {
        this.holders = holders;
        this.kept = kept;
        this.waiting = waiting;
        this.agreements = agreements;
    }

    /** @param made the document with the signature in it */
    void sign(Step step, SigningRound round, PreparedSignature prepared, PdfResult made, Signer signer) {
        step.did();
        handIn(step, round);
        Proof proof = prepared.proof();
        Backing backing =
                new Backing(proof.scan(), holders.other(signer.name(), proof).orElse(null));
        if (made.waits()) {
            waiting.keep(round, prepared, backing, made);
        } else {
            kept.sign(round, prepared.order(), prepared.signature(), backing, made);
        }
    }

    /** What was laid before the signer. */
    void handIn(Step step, SigningRound round) {
        step.handsIn(HandedIn.of(agreements.frozen(round.agreement(), round.version()))
                .written());
    }
}
