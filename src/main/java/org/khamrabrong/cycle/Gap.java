package org.khamrabrong.cycle;

/** Who is missing at a unit, so that its agreement would stand still. */
public enum Gap {
    /** Nobody drafts. */
    OFFICER,
    /** Nobody reviews the draft. */
    GOVERNOR,
    /** Nobody approves the draft and signs. */
    HEAD,
    /** No three different people draft, review and approve; and nobody judges their own work. */
    SAME_PEOPLE,
    /** No unit above receives the pledge, by the table of signatories. */
    RECEIVING_UNIT,
    /** Nobody signs for the unit that receives it. */
    SUPERIOR
}
