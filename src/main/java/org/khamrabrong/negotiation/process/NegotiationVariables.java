package org.khamrabrong.negotiation.process;

import org.khamrabrong.workflow.Variable;

/** The decisions that the gateways of both negotiations ask for. */
public final class NegotiationVariables {

    public static final Variable<Boolean> OFFER_AGREED = Variable.decision("offerAgreed");
    public static final Variable<Boolean> COUNTER_AGREED = Variable.decision("counterAgreed");

    /** settled, adjourned or returned. */
    public static final Variable<String> FORMAL_OUTCOME = Variable.choice("formalOutcome");

    private NegotiationVariables() {}
}
