package org.khamrabrong.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** With what of it waits for authorities, and why it was refused. */
    RoundRow whole(SigningRound round) {
        return round.row(
                seats(round),
                rows(signatures(round)),
                pdfs.rows(round.id()),
                waiting.row(round.id()).orElse(null),
                refused(round).orElse(null));
    }

    Optional<RefusedRow> refused(SigningRound round) {
        return refusals.findById(round.id()).map(RefusedSignature::row);
    }

    /** Whether that person signed it or refused to. */
    boolean hasDecided(UUID person, SigningRound round) {
        return signatures(round).stream().anyMatch(signature -> person.equals(signature.person()))
                || refusals.findById(round.id())
                        .filter(refused -> refused.isOf(person))
                        .isPresent();
    }

    /** Of a round at which a step stands, with what was read of it: nothing of it waits, and nobody has refused it. */
    RoundRow standing(SigningRound round, List<Seat> seats, List<Signature> signatures) {
        return round.row(seats, rows(signatures), pdfs.rows(round.id()), null, null);
    }

    /** The same with no other document than the one that the next one signs. */
    static RoundRow standing(SigningRound round, List<Seat> seats, List<Signature> signatures, SignedPdf latest) {
        return round.row(seats, rows(signatures), List.of(latest.row()), null, null);
    }

    private static List<SignatureRow> rows(List<Signature> signatures) {
        return signatures.stream().map(Signature::row).toList();
    }

    List<Seat> seats(SigningRound round) {
        return seats.findBySigningRoundOrderBySideAscNumberAsc(round.id());
    }

    List<Signature> signatures(SigningRound round) {
        return signatures.findBySigningRoundOrderBySideAscNumberAsc(round.id());
    }
}
