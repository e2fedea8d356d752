package org.khamrabrong.seal;

/** What follows the last signature. */
public enum Ending {
    NOTHING,
    /** Certificates and lists for checking it later, which show nowhere. */
    VALIDATION_DATA,
    SOMETHING_ELSE
}
