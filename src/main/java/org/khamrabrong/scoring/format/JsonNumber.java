package org.khamrabrong.scoring.format;

/** A JSON number as it was written, however long; it becomes a decimal only where one is asked for. */
record JsonNumber(String text) {

    @Override
    public String toString() {
        return text;
    }
}
