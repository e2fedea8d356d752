package org.khamrabrong.evaluation.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of evaluation, result and its reopening, by their ids in the models. */
@NamedInterface("steps")
public final class EvaluationSteps {

    public static final String EVALUATE = "Task_EvaluateReports";
    public static final String ANSWER = "Task_AnswerChallenge";
    public static final String APPROVE_ANSWER = "Task_ApproveAnswer";
    public static final String CONFIRM = "Task_ConfirmResult";
    public static final String ANSWER_RESULT = "Task_AnswerResult";
    public static final String DECIDE_APPEAL = "Task_DecideAppeal";

    public static final String WRITE_REOPENING = "Task_WriteReopening";
    public static final String APPROVE_REOPENING = "Task_ApproveReopening";
    public static final String CONFIRM_REOPENING = "Task_ConfirmReopening";

    private EvaluationSteps() {}
}
