package org.khamrabrong.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** How far a published result that is looked at again has come. */
public enum ReopeningState {
    WRITING,
    REVIEWING,
    APPROVING,
    CONFIRMING,
    CONFIRMED,
    PUBLISHED,
    WITHDRAWN;

    static final Set<ReopeningState> PENDING = EnumSet.of(WRITING, REVIEWING, APPROVING, CONFIRMING, CONFIRMED);

    /** Where somebody may give it back to the officer. */
    static final Set<ReopeningState> JUDGED = EnumSet.of(REVIEWING, APPROVING, CONFIRMING);

    /** Where it can be taken back: before the committee has decided. */
    static final Set<ReopeningState> UNDECIDED = EnumSet.of(WRITING, REVIEWING, APPROVING, CONFIRMING);

    public boolean pending() {
        return PENDING.contains(this);
    }
}
