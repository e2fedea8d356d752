package org.khamrabrong.signing.process;

import org.khamrabrong.workflow.Variable;

/** What the gateways of signing read, and the two posts that the table of signatories gave. */
public final class SigningVariables {

    public static final Variable<Boolean> SIGNED = Variable.bool("signed");

    static final Variable<String> MAKER = Variable.text("maker");
    static final Variable<String> RECEIVER = Variable.text("receiver");

    private SigningVariables() {}
}
