package org.khamrabrong.intake;

import org.khamrabrong.intake.reading.FileContent;

/**
 * A file as it was read; nothing of it is saved.
 *
 * @param fileName as its owner calls it
 * @param sha256 of the file
 */
public record IntakeFile(String fileName, String sha256, FileContent found) {}
