package org.khamrabrong.signing;

import java.time.Instant;

/**
 * A signer's certificate as it is shown before it signs: of whom it speaks, who vouches for it, until when.
 *
 * @param signer name of the one who is to sign with it
 * @param ofSigner whether it is in that name, as far as letters tell
 */
public record SignerCertificate(String name, String issuer, Instant until, String signer, boolean ofSigner) {}
