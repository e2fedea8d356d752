package org.khamrabrong.seal;

/**
 * What fills a text field.
 *
 * @param value plain
 * @param appearance a PDF whose first page is the picture of it, of the field's size
 */
public record FieldText(String value, byte[] appearance) {}
