package org.khamrabrong.negotiation;

/** What came of a run: the first two of the informal one, the others of a meeting. */
public enum NegotiationOutcome {
    AGREED,
    /** The rounds were used up without agreement: the committee decides. */
    REFERRED,
    SETTLED,
    ADJOURNED,
    RETURNED
}
