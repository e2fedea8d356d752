package org.khamrabrong.agreement.process;

import org.khamrabrong.workflow.Variable;

/** The outcomes that the gateways of drafting and of the life cycle read. */
public final class AgreementVariables {

    /** Whether no self-assessment round is left. */
    static final Variable<Boolean> ROUNDS_COMPLETED = Variable.decision("roundsCompleted");

    private AgreementVariables() {}
}
