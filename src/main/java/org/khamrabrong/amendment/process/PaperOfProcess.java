package org.khamrabrong.amendment.process;

import static org.khamrabrong.workflow.LifecycleVariables.AMENDMENT_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.approval.Paper;

/** Which request the process is about, once its levels were frozen. */
final class PaperOfProcess {

    private PaperOfProcess() {}

    static Paper in(DelegateExecution execution) {
        return Paper.amendment(AgreementId.of(execution.getProcessBusinessKey()), AMENDMENT_NUMBER.known(execution));
    }
}
