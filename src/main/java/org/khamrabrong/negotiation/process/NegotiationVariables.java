package org.khamrabrong.negotiation.process;

import org.khamrabrong.workflow.Variable;

/** The decisions that the gateways of both negotiations ask for. */
public final class NegotiationVariables {

    public static final Variable<Boolean> OFFER_AGREED = Variable.decision("offerAgreed");
    public static final Variable<Boolean> COUNTER_AGREED = Variable.decision("counterAgreed");

    /** Whether the round begins with the unit. */
    static final Variable<Boolean> UNITS_TURN = Variable.decision("unitsTurn");

    /** Whether no round of informal negotiation is left. */
    static final Variable<Boolean> ROUNDS_USED_UP = Variable.decision("roundsUsedUp");

    /** settled, adjourned or returned. */
    public static final Variable<String> FORMAL_OUTCOME = Variable.choice("formalOutcome");

    private NegotiationVariables() {}
}
