package org.khamrabrong.document.reading;

/**
 * Where in a file something stands.
 *
 * @param sheet its name; of a document, what the part is called
 * @param cell like B7; empty where the whole sheet is meant
 */
public record Place(String sheet, String cell) {}
