package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.Side;

/**
 * A signing round as it is shown.
 *
 * @param version number of the frozen version of the agreement
 * @param sha256 of its content
 * @param closedAt null while it is open
 * @param refused null unless a side refused
 */
public record RoundRow(
        int number,
        int version,
        String sha256,
        Post makerPost,
        Post receiverPost,
        UUID makerUnit,
        UUID receiverUnit,
        Instant openedAt,
        RoundOutcome outcome,
        Instant closedAt,
        List<SignatureRow> signatures,
        RefusedRow refused) {

    public Optional<SignatureRow> signature(Side side) {
        return signatures.stream().filter(row -> row.side() == side).findFirst();
    }

    public Post post(Side side) {
        return side == Side.MAKER ? makerPost : receiverPost;
    }

    public UUID unit(Side side) {
        return side == Side.MAKER ? makerUnit : receiverUnit;
    }
}
