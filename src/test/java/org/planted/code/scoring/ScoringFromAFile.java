package org.planted.code.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

/** Mistake: a score comes from what is handed over, not from a disk. */
class ScoringFromAFile {

    boolean exists(Path path) {
        return Files.exists(path);
    }
}
