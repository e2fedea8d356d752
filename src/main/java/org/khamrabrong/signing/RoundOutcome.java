package org.khamrabrong.signing;

/** What came of a signing round. */
public enum RoundOutcome {
    OPEN,
    SIGNED,
    REFUSED,

    /** The agreement ended early. */
    VOIDED
}
