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
    INDIVIDUAL
}
