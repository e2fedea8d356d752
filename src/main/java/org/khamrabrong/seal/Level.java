package org.khamrabrong.seal;

/** How long a signature can be checked: PAdES baseline levels. */
public enum Level {
    /** As long as the certificate is valid. */
    B,
    /** A time-stamp authority says when. */
    T,
    /** And what is needed to check the certificates later lies in the file. */
    LT
}
