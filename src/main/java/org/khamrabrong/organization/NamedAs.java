package org.khamrabrong.organization;

/** In what capacity somebody says who is away and who stands in. */
public enum NamedAs {
    ABSENT,
    /** For somebody of the own unit who is missing without notice. */
    HEAD,
    ADMINISTRATOR
}
