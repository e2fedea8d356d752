package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.APPROVE;
import static org.khamrabrong.amendment.process.AmendmentVariables.AMENDMENT_APPROVED;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the unit's own levels do with a request: pass it on, or give it back. */
@Service
@Transactional
public class AmendmentApproval {

    private final StepAmendments amendments;
    private final AmendmentSheets sheets;
    private final HumanTasks tasks;

    AmendmentApproval(StepAmendments amendments, AmendmentSheets sheets, HumanTasks tasks) {
        this.amendments = amendments;
        this.sheets = sheets;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public AmendmentSheet open(String task) {
        return sheets.of(amendments.of(tasks.open(task, APPROVE)));
    }

    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        step.did();
        step.tell(amendments.of(step).approve(step.by()));
        step.complete(Values.of(AMENDMENT_APPROVED, true));
    }

    /** Back to the officer, with a reason. */
    public void giveBack(String task, @Nullable String reason) {
        Step step = tasks.open(task, APPROVE);
        step.tell(amendments.of(step).giveBack(step.by(), reason));
        step.complete(Values.of(AMENDMENT_APPROVED, false));
    }
}
