package org.khamrabrong.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.approval.LevelTurns;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.stereotype.Component;

/** Names who is asked at the level whose turn it is. */
@Component
class FindDraftApprovers implements JavaDelegate {

    private final LevelTurns turns;

    FindDraftApprovers(LevelTurns turns) {
        this.turns = turns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turns.enter(execution, Paper.draft(AgreementId.of(execution.getProcessBusinessKey())));
    }
}
