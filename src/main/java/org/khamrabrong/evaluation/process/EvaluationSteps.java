package org.khamrabrong.evaluation.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of evaluation and result, by their ids in the models. */
@NamedInterface("steps")
public final class EvaluationSteps {

    public static final String EVALUATE = "Task_EvaluateReports";
    public static final String ANSWER = "Task_AnswerChallenge";
    public static final String CONFIRM = "Task_ConfirmResult";

    private EvaluationSteps() {}
}
