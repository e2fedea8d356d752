package org.khamrabrong.signing;

/**
 * What the signer was shown.
 *
 * @param sha256 of the frozen content
 * @param pdfSha256 of the document as the one before left it
 */
public record Seen(String sha256, String pdfSha256) {}
