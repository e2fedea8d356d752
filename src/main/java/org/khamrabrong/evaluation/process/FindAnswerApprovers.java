package org.khamrabrong.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.workflow.approval.LevelTurns;
import org.khamrabrong.workflow.approval.PaperOfProcess;
import org.springframework.stereotype.Component;

/** Names who is asked at the level whose turn it is. */
@Component
class FindAnswerApprovers implements JavaDelegate {

    private final LevelTurns turns;

    FindAnswerApprovers(LevelTurns turns) {
        this.turns = turns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turns.enter(execution, PaperOfProcess.answer(execution));
    }
}
