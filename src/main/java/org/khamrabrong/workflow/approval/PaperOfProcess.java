package org.khamrabrong.workflow.approval;

import static org.khamrabrong.workflow.LifecycleVariables.AMENDMENT_NUMBER;
import static org.khamrabrong.workflow.LifecycleVariables.ANSWER_NUMBER;
import static org.khamrabrong.workflow.LifecycleVariables.REOPENING_NUMBER;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;

/** Which paper a process is about, once its levels were frozen. */
public final class PaperOfProcess {

    private PaperOfProcess() {}

    public static Paper draft(DelegateExecution execution) {
        return Paper.draft(agreement(execution));
    }

    public static Paper report(DelegateExecution execution) {
        return Paper.report(agreement(execution), ROUND.known(execution));
    }

    public static Paper amendment(DelegateExecution execution) {
        return Paper.amendment(agreement(execution), AMENDMENT_NUMBER.known(execution));
    }

    public static Paper answer(DelegateExecution execution) {
        return Paper.answer(agreement(execution), ANSWER_NUMBER.known(execution));
    }

    public static Paper reopening(DelegateExecution execution) {
        return Paper.reopening(agreement(execution), REOPENING_NUMBER.known(execution));
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of(execution.getProcessBusinessKey());
    }
}
