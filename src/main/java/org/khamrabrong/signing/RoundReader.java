package org.khamrabrong.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.springframework.stereotype.Component;

/** Puts a round together with its signatures, documents and refusal. */
@Component
class RoundReader {

    private final Seats seats;
    private final Signatures signatures;
    private final SignedPdfRows pdfs;
    private final RefusedSignatures refusals;
    private final AwaitingSignatures waiting;

    RoundReader(
            Seats seats,
            Signatures signatures,
            SignedPdfRows pdfs,
            RefusedSignatures refusals,
            AwaitingSignatures waiting) {
        this.seats = seats;
        this.signatures = signatures;
        this.pdfs = pdfs;
        this.refusals = refusals;
        this.waiting = waiting;
    }

    /** With what of it waits for authorities, where something may. */
    RoundRow whole(SigningRound round) {
        return row(round, waiting.row(round.id()).orElse(null));
    }

    /** Of a round at which a step stands: nothing of it waits. */
    RoundRow row(SigningRound round) {
        return row(round, null);
    }

    private RoundRow row(SigningRound round, @Nullable AwaitingRow awaiting) {
        return round.row(
                seats(round),
                signatures.findBySigningRoundOrderBySideAscNumberAsc(round.id()).stream()
                        .map(Signature::row)
                        .toList(),
                pdfs.rows(round.id()),
                awaiting,
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
