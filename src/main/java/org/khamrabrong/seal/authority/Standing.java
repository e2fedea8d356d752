package org.khamrabrong.seal.authority;

/** What an issuer says of a certificate at a moment. */
public enum Standing {
    GOOD,
    REVOKED,
    /** Nothing that holds. */
    UNKNOWN
}
