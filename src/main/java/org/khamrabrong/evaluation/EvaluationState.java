package org.khamrabrong.evaluation;

/** Where an evaluation stands. */
public enum EvaluationState {
    EVALUATING,
    CHALLENGED,
    ANSWERED,
    COMPUTED,
    CONFIRMED,
    APPEALED,
    PUBLISHED
}
