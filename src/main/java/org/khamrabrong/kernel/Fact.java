package org.khamrabrong.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is kept in the record. Every change publishes one inside its transaction; the past-tense
 * name of the implementing class is the name of the fact, and `fact.<name>` its sentence in the bundles.
 */
public interface Fact {

    /** The agreement it belongs to, or null where it belongs to none. */
    @Nullable
    AgreementId agreement();

    /** User name of the one who did it; the system has a name of its own. */
    String by();

    default String what() {
        return getClass().getSimpleName();
    }

    /** What it speaks of inside the agreement: an indicator's number, a round, a version. */
    default String subject() {
        return "";
    }

    default String before() {
        return "";
    }

    default String after() {
        return "";
    }

    default String reason() {
        return "";
    }

    /** Where {@link #before()} is a score: the document of the package that it was computed from; else null. */
    default @Nullable String scoredBefore() {
        return null;
    }

    /** Where {@link #after()} is a score: the document of the package that it was computed from; else null. */
    default @Nullable String scoredAfter() {
        return null;
    }
}
