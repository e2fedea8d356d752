package org.khamrabrong.cycle;

/** Who is missing at a unit, so that its agreement would stand still. */
public enum Gap {
    /** Nobody drafts. */
    OFFICER,
    /** Nobody approves the draft and signs. */
    HEAD,
    /** No unit above receives the pledge, by the table of signatories. */
    RECEIVING_UNIT,
    /** Nobody signs for the unit that receives it. */
    SUPERIOR
}
