package org.khamrabrong.seal;

/** What follows the last signature. */
public enum Ending {
    NOTHING,
    SOMETHING_ELSE
}
