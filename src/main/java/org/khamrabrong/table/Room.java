package org.khamrabrong.table;

import org.khamrabrong.kernel.Refusal;

/** How much a file may still hold: a draft needs little, and whoever reads it has an end in sight. */
final class Room {

    static final int MOST_CELLS = 280_000;
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final String file;
    private int cells = MOST_CELLS;
    private int characters = MOST_CHARACTERS;

    Room(String file) {
        this.file = file;
    }

    void take(String text) {
        cells--;
        characters -= text.length();
        if (cells < 0 || characters < 0) {
            throw new Refusal("table.refusal.file.tooMuch", file, MOST_CELLS);
        }
    }
}
