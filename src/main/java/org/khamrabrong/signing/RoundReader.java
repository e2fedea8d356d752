package org.khamrabrong.signing;

import java.util.List;
import org.khamrabrong.agreement.Side;
import org.springframework.stereotype.Component;

/** Puts a round together with its signatures, documents and refusal. */
@Component
class RoundReader {

    private final Seats seats;
    private final Signatures signatures;
    private final SignedPdfRows pdfs;
    private final RefusedSignatures refusals;

    RoundReader(Seats seats, Signatures signatures, SignedPdfRows pdfs, RefusedSignatures refusals) {
        this.seats = seats;
        this.signatures = signatures;
        this.pdfs = pdfs;
        this.refusals = refusals;
    }

    RoundRow row(SigningRound round) {
        return round.row(
                seats(round),
                signatures.findBySigningRoundOrderBySideAscNumberAsc(round.id()).stream()
                        .map(Signature::row)
                        .toList(),
                pdfs.rows(round.id()),
                refusals.findById(round.id()).map(RefusedSignature::row).orElse(null));
    }

    List<Seat> seats(SigningRound round) {
        return seats.findBySigningRoundOrderBySideAscNumberAsc(round.id());
    }

    /** The place that this one would sign at. */
    int place(SigningRound round, Side side, Signer signer, List<Signature> before) {
        return Places.of(side, round.needed(side), seats(round)).next(signer.holder(), before);
    }
}
