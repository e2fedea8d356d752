package org.khamrabrong.negotiation.process;

import org.khamrabrong.workflow.Variable;

/** The outcomes that the gateways of both negotiations, and of the life cycle after them, read. */
public final class NegotiationVariables {

    public static final Variable<Boolean> EVERYTHING_AGREED = Variable.bool("everythingAgreed");

    /** settled, adjourned or returned. */
    public static final Variable<String> FORMAL_OUTCOME = Variable.text("formalOutcome");

    private NegotiationVariables() {}
}
