package org.khamrabrong.signing.process;

import org.khamrabrong.workflow.Variable;

/** What the gateways of signing read, and what the table of signatories gave: two posts, and how many of each side. */
public final class SigningVariables {

    public static final Variable<Boolean> SIGNED = Variable.bool("signed");

    /** Whether all of the side whose step it was have signed. */
    static final Variable<Boolean> SIDE_COMPLETE = Variable.bool("sideComplete");

    static final Variable<String> MAKER = Variable.text("maker");
    static final Variable<String> RECEIVER = Variable.text("receiver");
    static final Variable<String> MAKER_NEEDED = Variable.text("makerNeeded");
    static final Variable<String> RECEIVER_NEEDED = Variable.text("receiverNeeded");

    private SigningVariables() {}
}
