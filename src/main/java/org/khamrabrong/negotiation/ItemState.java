package org.khamrabrong.negotiation;

/** How far one indicator is: as opened, answered with another offer, or agreed. */
public enum ItemState {
    PROPOSED,
    COUNTERED,
    AGREED
}
