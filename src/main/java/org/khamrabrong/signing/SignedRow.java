package org.khamrabrong.signing;

/** A signature that was just given, and the round with it. */
public record SignedRow(RoundRow round, SignatureRow signature) {}
