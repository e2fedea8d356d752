package org.khamrabrong.signing;

import org.jspecify.annotations.Nullable;

/**
 * What the signer was shown.
 *
 * @param sha256 of the frozen content
 * @param pdfSha256 of the document as the one before left it
 * @param onBehalf for whom a deputy was to sign, and by which order; null where somebody signs for him- or herself
 */
public record ShownDocument(
        String sha256, String pdfSha256, @Nullable String onBehalf) {

    ShownDocument(String sha256, String pdfSha256) {
        this(sha256, pdfSha256, null);
    }
}
