package org.khamrabrong.amendment.process;

import org.khamrabrong.workflow.Variable;

/** The outcomes that the gateways of an amendment read. */
public final class AmendmentVariables {

    /** What the negotiators came to: {@link #SIGNED_AGAIN}, {@link #AS_AGREED} or {@link #REFUSED}. */
    public static final Variable<String> AMENDMENT_OUTCOME = Variable.choice("amendmentOutcome");

    public static final String SIGNED_AGAIN = "signing";
    public static final String AS_AGREED = "keeping";
    public static final String REFUSED = "refused";

    /** Whether the round has come from which it stands. */
    static final Variable<Boolean> AMENDMENT_DUE = Variable.decision("amendmentDue");

    private AmendmentVariables() {}
}
