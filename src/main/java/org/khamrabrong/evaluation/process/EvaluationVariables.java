package org.khamrabrong.evaluation.process;

import org.khamrabrong.workflow.Variable;

/** The decisions that the gateways of evaluation and result ask for. */
public final class EvaluationVariables {

    /** Whether nothing is challenged. */
    public static final Variable<Boolean> REPORTS_ACCEPTED = Variable.decision("reportsAccepted");

    public static final Variable<Boolean> RESULT_CONFIRMED = Variable.decision("resultConfirmed");

    private EvaluationVariables() {}
}
