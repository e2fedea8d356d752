package org.khamrabrong.agreement;

/** Where an agreement stands, in the order of the cycle. */
public enum Stage {
    DRAFTING,
    INFORMAL_NEGOTIATION,
    FORMAL_NEGOTIATION,
    SIGNING,
    SIGNED,
    REPORTING,
    EVALUATION,
    RESULT,
    CLOSED;

    public boolean atLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
