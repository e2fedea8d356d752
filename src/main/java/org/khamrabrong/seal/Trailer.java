package org.khamrabrong.seal;

/** What follows the last signature. */
public enum Trailer {
    NOTHING,
    SOMETHING_ELSE
}
