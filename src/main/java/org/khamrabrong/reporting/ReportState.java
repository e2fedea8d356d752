package org.khamrabrong.reporting;

/** With whom a round's report lies, in the order of its way. */
public enum ReportState {
    REPORTING,
    REPORTED,
    DELIVERED,
    CLOSED;

    /** Whether every level has approved it, so that those outside the unit may see it. */
    boolean delivered() {
        return this == DELIVERED || this == CLOSED;
    }
}
