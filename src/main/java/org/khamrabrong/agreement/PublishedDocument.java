package org.khamrabrong.agreement;

/**
 * A kept version with its content to the letter.
 *
 * @param content the agreement package whose SHA-256 the version states
 */
public record PublishedDocument(VersionRow version, String content) {}
