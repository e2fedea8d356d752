package org.khamrabrong.reporting;

/** With whom a round's report lies, in the order of its way. */
public enum ReportState {
    REPORTING,
    REPORTED,
    APPROVED,
    DELIVERED,
    CLOSED;

    /** Whether the head has sent it, so that those outside the unit may see it. */
    boolean delivered() {
        return this == DELIVERED || this == CLOSED;
    }
}
