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
 * @param pdfs every revision of its document, the latest first
 */
public record RoundRow(
        int number,
        Frozen frozen,
        SideRow maker,
        SideRow receiver,
        Course course,
        List<SignatureRow> signatures,
        List<PdfRow> pdfs) {

    /**
     * The content that is signed.
     *
     * @param version number of the frozen version of the agreement
     * @param sha256 of its content
     * @param at when it was frozen, and the round opened
     */
    record Frozen(int version, String sha256, Instant at) {}

    /**
     * How far it has come.
     *
     * @param closedAt null while it is open
     * @param awaiting what waits for authorities; null where nothing does
     * @param refused null unless a side refused
     */
    record Course(
            RoundOutcome outcome,
            @Nullable Instant closedAt,
            @Nullable AwaitingRow awaiting,
            @Nullable RefusedRow refused) {}

    public int version() {
        return frozen.version();
    }

    public String sha256() {
        return frozen.sha256();
    }

    public Instant openedAt() {
        return frozen.at();
    }

    public RoundOutcome outcome() {
        return course.outcome();
    }

    public @Nullable Instant closedAt() {
        return course.closedAt();
    }

    public @Nullable AwaitingRow awaiting() {
        return course.awaiting();
    }

    public @Nullable RefusedRow refused() {
        return course.refused();
    }

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
