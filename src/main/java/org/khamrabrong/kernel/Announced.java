package org.khamrabrong.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact that people are told of when it happens; who they are follows from its kind. */
public interface Announced extends Fact {

    Kind kind();

    /** Id of the human step that it speaks of; null where it speaks of none. */
    default @Nullable String task() {
        return null;
    }

    /** User names of those whom it concerns in person; empty where its kind says enough. */
    default Set<String> concerned() {
        return Set.of();
    }

    /** What a notice is about. */
    enum Kind {
        ASSIGNED,
        REASSIGNED,
        RETURNED,
        LAPSED,
        DUE_SOON,
        OVERDUE,
        ESCALATED,
        /** Nobody may do what is to be done. */
        GAP,
        CHALLENGED,
        /** At one level of several; all of it together is {@link #AGREED}. */
        APPROVED,
        AGREED,
        SIGNED,
        PUBLISHED,
        AMENDED,
        /** For good: nobody is asked to mend it. */
        REFUSED,
        APPEALED,
        DEPUTY_ASKED,
        DEPUTY_ANSWERED,
        /** By an order, without having been asked. */
        DEPUTY_NAMED,
        DEPUTY_ENDED,
        WITHDRAWN,
        /** It was done before, and is open again. */
        REOPENED,
        /** Mail to somebody's address was refused again and again. */
        MAIL_STOPPED
    }
}
