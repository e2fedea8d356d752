package org.planted.code.scoring.format;

import java.io.File;

/** Mistake: the format is handed bytes. */
class FormatOfAFile {

    long size(File file) {
        return file.length();
    }
}
