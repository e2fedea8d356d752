package org.khamrabrong.reporting;

/** What became of one indicator of a report so far. */
public enum EntryState {
    OPEN,
    REPORTED,
    RETURNED,
    APPROVED;

    /** Whether the officer still owes it. */
    public boolean owed() {
        return this == OPEN || this == RETURNED;
    }
}
