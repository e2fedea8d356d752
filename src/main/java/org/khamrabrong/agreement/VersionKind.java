package org.khamrabrong.agreement;

/** Why a version was kept. */
public enum VersionKind {
    SUBMITTED,
    APPROVED,
    INFORMALLY_AGREED,
    SETTLED,
    FROZEN_FOR_SIGNING,
    SIGNED,
    RESULT
}
