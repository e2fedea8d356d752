package org.khamrabrong.amendment;

/** What a change means, whatever field it stands in: the table of signatures asks for it. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    WEIGHT,
    /** Easier to reach than before, or nobody can say. */
    TARGET_EASED,
    TARGET_RAISED,
    SCALE,
    MEASURE,
    WORDING
}
