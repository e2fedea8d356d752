package org.khamrabrong.library;

/**
 * Where a template was taken from.
 *
 * @param section the indicator's number in that paper
 * @param note where the paper contradicts itself or leaves something out, and what was decided; may be null
 */
public record Source(String paper, String section, String note) {}
