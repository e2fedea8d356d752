package org.khamrabrong.negotiation;

/** The two parties: the unit that pledges, and the office that negotiates with it. */
public enum Side {
    UNIT,
    OFFICE;

    public Side other() {
        return this == UNIT ? OFFICE : UNIT;
    }
}
