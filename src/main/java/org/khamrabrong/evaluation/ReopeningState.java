package org.khamrabrong.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** How far a published result that is looked at again has come. */
public enum ReopeningState {
    WRITING,
    APPROVING,
    CONFIRMING,
    CONFIRMED,
    PUBLISHED,
    WITHDRAWN;

    /** Where it has not ended. */
    static final Set<ReopeningState> PENDING = EnumSet.range(WRITING, CONFIRMED);

    /** Where it can be taken back: before the committee has decided. */
    static final Set<ReopeningState> UNDECIDED = EnumSet.range(WRITING, CONFIRMING);

    public boolean pending() {
        return PENDING.contains(this);
    }
}
