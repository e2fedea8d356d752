package org.khamrabrong.organization;

/**
 * The levels at which an agreement is signed (agreement-process-2559, 2.2) with the sections inside a division, and the
 * government above them.
 */
public enum UnitLevel {
    GOVERNMENT,
    ORGANIZATION,
    BUREAU,
    DIVISION,
    SECTION,
    INDIVIDUAL;

    /** Offices have more storeys inside a division than there are levels: sections stand in sections. */
    public boolean mayStandUnder(UnitLevel above) {
        return above.compareTo(this) < 0 || this == SECTION && above == SECTION;
    }

    /** Whether it may stand under nothing. */
    public boolean mayStandOnTop() {
        return compareTo(ORGANIZATION) <= 0;
    }
}
