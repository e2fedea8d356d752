package org.khamrabrong.agreement;

/** Why a version was kept. */
public enum VersionKind {
    SUBMITTED,
    APPROVED,
    INFORMALLY_AGREED,
    SETTLED,
    FROZEN_FOR_SIGNING,
    SIGNED,
    RESULT;

    /** Whether nobody has signed what it holds: it is kept by the body's calendar as it is then. */
    boolean isBeforeSignatures() {
        return this != SIGNED && this != RESULT;
    }
}
