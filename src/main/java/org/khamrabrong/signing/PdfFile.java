package org.khamrabrong.signing;

/** A document with its bytes, for the one who fetches it. */
public record PdfFile(String fileName, String sha256, byte[] content) {}
