package org.khamrabrong.kernel;

/**
 * What became of one field, in the reader's words.
 *
 * @param field its name in the fact
 * @param before empty where there was nothing, or where only the present is told
 * @param after empty where there is nothing any more
 */
public record Difference(String field, String before, String after) {}
