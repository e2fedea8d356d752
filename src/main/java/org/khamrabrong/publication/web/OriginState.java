package org.khamrabrong.publication.web;

import org.khamrabrong.signing.PdfOrigin;
import org.khamrabrong.signing.RoundOutcome;

/** How the version that a document shows stands. */
enum OriginState {
    /** Signed by all, and nothing was signed since. */
    IN_FORCE("done"),
    /** Another version was signed by all since. */
    REPLACED("warning"),
    /** The document was signed further since. */
    EARLIER("warning"),
    /** Signatures are still to come. */
    WAITING("warning"),
    /** A side has refused. */
    REFUSED("error"),
    /** The agreement was cancelled. */
    VOIDED("error");

    private final String tone;

    OriginState(String tone) {
        this.tone = tone;
    }

    static OriginState of(PdfOrigin pdf) {
        if (pdf.round().outcome() == RoundOutcome.REFUSED) {
            return REFUSED;
        }
        if (pdf.round().cancelled() || pdf.round().outcome() == RoundOutcome.VOIDED) {
            return VOIDED;
        }
        if (!pdf.sha256().equals(pdf.latestSha256())) {
            return EARLIER;
        }
        if (pdf.round().outcome() == RoundOutcome.OPEN) {
            return WAITING;
        }
        return pdf.replacedBy() == null ? IN_FORCE : REPLACED;
    }

    String tone() {
        return tone;
    }
}
