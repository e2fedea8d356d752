package org.khamrabrong.agreement.process;

import static org.khamrabrong.agreement.process.AgreementVariables.DRAFT_APPROVED;
import static org.khamrabrong.agreement.process.AgreementVariables.REVIEW_PASSED;

import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.DraftingWorkflow;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class DraftingProcess implements DraftingWorkflow {

    private final HumanTasks tasks;

    DraftingProcess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void draftSubmitted(OpenTask task) {
        tasks.complete(task, Values.none());
    }

    @Override
    public void draftDecided(OpenTask task, boolean approved) {
        tasks.complete(task, Values.of(Drafting.REVIEW.equals(task.key()) ? REVIEW_PASSED : DRAFT_APPROVED, approved));
    }
}
