package org.khamrabrong.signing;

/** The kinds of signature that the Electronic Transactions Act tells apart, as far as they are made here. */
public enum SignatureMethod {
    /** Identified by signing in, and by the password once more at the moment of signing. */
    GENERAL_ELECTRONIC
}
