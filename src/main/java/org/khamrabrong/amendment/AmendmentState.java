package org.khamrabrong.amendment;

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

    public boolean undecided() {
        return compareTo(DECIDING) <= 0;
    }

    /** Nothing else of the agreement may be amended meanwhile. */
    public boolean pending() {
        return compareTo(ADOPTED) <= 0;
    }
}
