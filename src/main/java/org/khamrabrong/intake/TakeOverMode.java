package org.khamrabrong.intake;

/** What becomes of the draft when a file is taken over. */
public enum TakeOverMode {
    /** The draft is what the file says: what the file does not name goes. */
    REPLACE,
    /** What the file names is added or brought up to date; everything else stays. */
    MERGE
}
