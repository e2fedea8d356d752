package org.khamrabrong.signing.process;

import org.khamrabrong.workflow.Variable;

/** What the gateways and loops of signing ask for, and what the table of signatories gave: two posts, and how many of each side. */
public final class SigningVariables {

    public static final Variable<Boolean> MAKER_SIGNED = Variable.decision("makerSigned");
    public static final Variable<Boolean> RECEIVER_SIGNED = Variable.decision("receiverSigned");

    /** Whether what was just made counts at once, or waits for authorities. */
    public static final Variable<Boolean> MAKER_COMPLETE = Variable.decision("makerComplete");

    public static final Variable<Boolean> RECEIVER_COMPLETE = Variable.decision("receiverComplete");

    static final Variable<String> MAKER = Variable.text("maker");
    static final Variable<String> RECEIVER = Variable.text("receiver");
    static final Variable<String> MAKER_NEEDED = Variable.text("makerNeeded");
    static final Variable<String> RECEIVER_NEEDED = Variable.text("receiverNeeded");

    private SigningVariables() {}
}
