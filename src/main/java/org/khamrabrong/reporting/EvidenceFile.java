package org.khamrabrong.reporting;

/** An evidence file with its content, for the one who downloads it. */
public record EvidenceFile(String fileName, EvidenceType type, String sha256, byte[] content) {}
