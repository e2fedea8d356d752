package org.khamrabrong.agreement;

/** The two sides of an agreement, in the order in which they sign. */
public enum Side {
    /** Makes the pledge. */
    MAKER,
    /** Receives it. */
    RECEIVER
}
