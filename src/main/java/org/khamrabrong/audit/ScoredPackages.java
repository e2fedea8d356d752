package org.khamrabrong.audit;

/**
 * What the scores of one entry were computed from, as the documents that were kept with it.
 *
 * @param before of the score before; null where that is none
 * @param after of the score after; null where that is none
 */
public record ScoredPackages(String before, String after) {}
