package org.khamrabrong.negotiation;

/** Other terms on one indicator, and why. */
public record Proposal(Terms terms, String reason) {}
