package org.khamrabrong.signing;

/** How long a signature in a document can be checked without asking anybody. */
public enum SignatureLevel {
    /** While its certificate is valid. */
    B,
    /** The same, and the moment of signing is vouched for by a time-stamp authority. */
    T,
    /** Beyond that: all that checking takes is in the document. */
    LT
}
