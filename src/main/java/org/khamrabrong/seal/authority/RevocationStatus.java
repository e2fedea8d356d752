package org.khamrabrong.seal.authority;

/** What an issuer says of a certificate at a moment. */
public enum RevocationStatus {
    GOOD,
    REVOKED,
    /** Nothing that holds. */
    UNKNOWN
}
