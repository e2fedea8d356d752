package org.khamrabrong.scoring;

/**
 * One field of an indicator in two states.
 *
 * @param field name of the field; {@code field.<name>} is its word in the bundles
 * @param before plain text, empty where there was nothing
 * @param after plain text, empty where there is nothing
 */
public record FieldDifference(String field, String before, String after) {}
