package org.khamrabrong.intake;

import org.khamrabrong.intake.reading.Found;

/**
 * A file as it was read; nothing of it is saved.
 *
 * @param fileName as its owner calls it
 * @param sha256 of the file
 */
public record Understood(String fileName, String sha256, Found found) {}
