package org.khamrabrong.workflow.approval;

import static org.khamrabrong.workflow.LifecycleVariables.AMENDMENT_NUMBER;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** What the loops of approval go over. The engine asks anew at every turn, and so is told what was frozen. */
@Component
public class FrozenLevels {

    private final ApprovalLevels levels;

    FrozenLevels(ApprovalLevels levels) {
        this.levels = levels;
    }

    public List<String> ofDraft(DelegateExecution execution) {
        return levels.inTurn(Paper.draft(agreement(execution)));
    }

    public List<String> ofReport(DelegateExecution execution) {
        return levels.inTurn(Paper.report(agreement(execution), ROUND.known(execution)));
    }

    public List<String> ofAmendment(DelegateExecution execution) {
        return levels.inTurn(Paper.amendment(agreement(execution), AMENDMENT_NUMBER.known(execution)));
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of(execution.getProcessBusinessKey());
    }
}
