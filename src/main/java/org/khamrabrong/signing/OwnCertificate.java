package org.khamrabrong.signing;

import java.time.Instant;

/** A signer's certificate as it is shown before it signs: of whom it speaks, who vouches for it, until when. */
public record OwnCertificate(String name, String issuer, Instant until) {}
