package org.khamrabrong.negotiation;

/** What came of a run: the first of the informal one, the others of a meeting. */
public enum NegotiationOutcome {
    AGREED,
    SETTLED,
    ADJOURNED,
    RETURNED
}
