package org.khamrabrong.organization.exchange;

/**
 * What becomes of one field, as {@link Field.Kind} keeps it.
 *
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record FieldChange(Field field, String before, String after) {}
