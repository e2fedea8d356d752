package org.khamrabrong.cycle;

/** Where the call of one unit stands. */
public enum CallOutcome {
    /** Not its turn yet. */
    WAITING,
    ASKED,
    /** It had an agreement of that year. */
    ASKED_BEFORE,
    REFUSED,
    /** Somebody is missing without whom its agreement would stand still. */
    LEFT_OUT
}
