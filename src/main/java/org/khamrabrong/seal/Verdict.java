package org.khamrabrong.seal;

/** What became of a PDF. */
public enum Verdict {
    /** Sealed here, and only signed since. */
    INTACT,
    /** Carries a seal of this installation that no longer fits the file, or more than was allowed after it. */
    CHANGED,
    /** Not sealed with a certificate of this installation. */
    NOT_OURS,
    /** No PDF that can be looked into. */
    UNREADABLE
}
