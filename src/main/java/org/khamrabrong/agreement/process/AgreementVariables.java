package org.khamrabrong.agreement.process;

import org.khamrabrong.workflow.Variable;

/** The outcomes that the gateways of drafting and of the life cycle read. */
public final class AgreementVariables {

    public static final Variable<Boolean> DRAFT_APPROVED = Variable.bool("draftApproved");

    private AgreementVariables() {}
}
