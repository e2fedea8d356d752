package org.khamrabrong.negotiation;

/** Offers in turns, or the committee's meeting on the record. */
public enum NegotiationKind {
    INFORMAL,
    FORMAL
}
