package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;

/**
 * A signing round as it is shown.
 *
 * @param version number of the frozen version of the agreement
 * @param sha256 of its content
 * @param closedAt null while it is open
 * @param pdfs every revision of its document, the latest first
 * @param awaiting what waits for authorities; null where nothing does
 * @param refused null unless a side refused
 */
public record RoundRow(
        int number,
        int version,
        String sha256,
        SideRow maker,
        SideRow receiver,
        Instant openedAt,
        RoundOutcome outcome,
        @Nullable Instant closedAt,
        List<SignatureRow> signatures,
        List<PdfRow> pdfs,
        @Nullable AwaitingRow awaiting,
        @Nullable RefusedRow refused) {

    public SideRow side(Side side) {
        return side == Side.MAKER ? maker : receiver;
    }

    Optional<SignatureRow> signature(Side side, int number) {
        return signatures.stream()
                .filter(row -> row.side() == side && row.number() == number)
                .findFirst();
    }

    public long signed(Side side) {
        return signatures.stream().filter(row -> row.side() == side).count();
    }

    /** What the next one signs. */
    public PdfRow latestPdf() {
        return pdfs.get(0);
    }

    /** The document as that signature left it. */
    public PdfRow pdf(UUID signature) {
        return pdfs.stream()
                .filter(pdf -> signature.equals(pdf.signature()))
                .findFirst()
                .orElseThrow();
    }
}
