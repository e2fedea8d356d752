package org.khamrabrong.evaluation;

/** What became of one indicator in the evaluation. */
public enum ItemState {
    OPEN,
    ACCEPTED,
    CHALLENGED,
    ANSWERED
}
