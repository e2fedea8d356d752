package org.khamrabrong.intake.workbook;

import java.util.List;

/**
 * One column of the workbook.
 *
 * @param name in the code
 * @param key of its heading in the bundles
 * @param options of a choice: their words in the format of packages; empty where it is none
 * @param prefix of the keys of the options
 * @param width in characters
 */
public record Column(String name, String key, Kind kind, List<String> options, String prefix, int width) {

    /** What stands in it. */
    public enum Kind {
        TEXT,
        /** By which something is known: text, though it may look like a number. */
        ID,
        NUMBER,
        DATE,
        CHOICE,
        /** Worked on in that month, or not. */
        MARK,
        /** Out of sight: what is there, though it says nothing. */
        HIDDEN
    }

    /** Of a choice, the key of an option's word. */
    public String optionKey(String option) {
        return prefix + option;
    }
}
