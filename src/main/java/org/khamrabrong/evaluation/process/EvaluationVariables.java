package org.khamrabrong.evaluation.process;

import org.khamrabrong.workflow.Variable;

/** The outcomes that the gateways of evaluation and result read. */
public final class EvaluationVariables {

    public static final Variable<Boolean> CHALLENGED = Variable.bool("challenged");
    public static final Variable<Boolean> RESULT_CONFIRMED = Variable.bool("resultConfirmed");

    private EvaluationVariables() {}
}
