package org.khamrabrong.signing;

/**
 * A document as it came from being sealed or signed.
 *
 * @param degraded why the level is lower than it was to be; null where it is not
 */
record PdfResult(byte[] content, SignatureLevel level, String degraded) {}
