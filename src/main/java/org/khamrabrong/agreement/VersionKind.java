package org.khamrabrong.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Why a version was kept. */
public enum VersionKind {
    SUBMITTED,
    APPROVED,
    INFORMALLY_AGREED,
    SETTLED,
    FROZEN_FOR_SIGNING,
    SIGNED,
    /** What both sides want from a round on in place of what was signed. */
    AMENDED,
    RESULT;

    /** What binds both sides: signed, or standing in place of what was. */
    static final Set<VersionKind> BINDING = EnumSet.of(SIGNED, AMENDED);

    /** What everyone is shown once it is published. */
    static final Set<VersionKind> PUBLISHED = EnumSet.of(SIGNED, AMENDED, RESULT);

    public boolean binds() {
        return BINDING.contains(this);
    }

    /** Whether nobody has signed what it holds: it is kept by the body's calendar as it is then. */
    boolean isBeforeSignatures() {
        return this != SIGNED && this != AMENDED && this != RESULT;
    }
}
