package org.khamrabrong.signing;

/** The kinds of signature that the Electronic Transactions Act tells apart, and ink. */
public enum SignatureMethod {
    /** Identified by signing in, and by the password once more at the moment of signing. */
    GENERAL_ELECTRONIC,
    /** With the signer's own certificate beside that. */
    OWN_CERTIFICATE,
    /** On paper; a scanned copy is attached, and the system witnesses it. */
    WET_INK
}
