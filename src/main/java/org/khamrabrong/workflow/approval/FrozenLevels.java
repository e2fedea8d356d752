package org.khamrabrong.workflow.approval;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the loops of approval go over. The engine asks anew at every turn, and so is told what was frozen. */
@Component
public class FrozenLevels {

    private final ApprovalLevels levels;

    FrozenLevels(ApprovalLevels levels) {
        this.levels = levels;
    }

    public List<String> ofDraft(DelegateExecution execution) {
        return levels.inTurn(PaperOfProcess.draft(execution));
    }

    public List<String> ofReport(DelegateExecution execution) {
        return levels.inTurn(PaperOfProcess.report(execution));
    }

    public List<String> ofAmendment(DelegateExecution execution) {
        return levels.inTurn(PaperOfProcess.amendment(execution));
    }

    public List<String> ofAnswer(DelegateExecution execution) {
        return levels.inTurn(PaperOfProcess.answer(execution));
    }

    public List<String> ofReopening(DelegateExecution execution) {
        return levels.inTurn(PaperOfProcess.reopening(execution));
    }
}
