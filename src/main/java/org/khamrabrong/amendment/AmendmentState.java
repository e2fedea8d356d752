package org.khamrabrong.amendment;

import java.util.EnumSet;
import java.util.Set;

/** How far a request to amend an agreement has come. */
public enum AmendmentState {
    WRITING,
    APPROVING,
    DECIDING,
    SIGNING,
    /** Binds both sides, from a round on that has not come. */
    ADOPTED,
    IN_FORCE,
    REFUSED,
    WITHDRAWN,
    /** A side did not sign it. */
    UNSIGNED,
    /** The evaluation began before it was decided and signed. */
    LAPSED;

    /** Where it can be withdrawn: before the negotiators have decided. */
    static final Set<AmendmentState> UNDECIDED = EnumSet.range(WRITING, DECIDING);

    /** Where nothing else of the agreement may be amended meanwhile. */
    static final Set<AmendmentState> PENDING = EnumSet.range(WRITING, ADOPTED);
}
