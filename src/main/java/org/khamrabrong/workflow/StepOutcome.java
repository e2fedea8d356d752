package org.khamrabrong.workflow;

/** How a human step ended. */
public enum StepOutcome {
    DONE,
    APPROVED,

    /** Given back to those whose work it judged. */
    RETURNED,

    /** A side would not sign. */
    REFUSED,

    /** Whoever had handed in the step before took that back. */
    RECALLED,
    FELL_AWAY
}
