package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.APPROVE;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_APPROVED;
import static org.khamrabrong.workflow.LifecycleVariables.TO_EARLIER_LEVEL;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the approvers of a request do with it at each level: approve, or give back. */
@Service
@Transactional
public class AmendmentApproval {

    private final Amendments amendments;
    private final Approvals approvals;
    private final HumanTasks tasks;

    AmendmentApproval(Amendments amendments, Approvals approvals, HumanTasks tasks) {
        this.amendments = amendments;
        this.approvals = approvals;
        this.tasks = tasks;
    }

    /** Everything that is asked at the present level; after the last one the request goes to the negotiators. */
    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        Amendment amendment = amendments.pending(step.agreement());
        step.handsIn(amendment.handedIn());
        approvals.approve(step, amendment.paper());
        step.endsAs(APPROVED);
        step.complete(Values.of(LEVEL_APPROVED, true));
    }

    /** Some items go back to the officer or to an earlier level; the others are approved. */
    public void giveBack(String task, Return returned) {
        Step step = tasks.open(task, APPROVE);
        Amendment amendment = amendments.pending(step.agreement());
        step.handsIn(amendment.handedIn());
        approvals.giveBack(step, amendment.paper(), returned);
        if (returned.level() == null) {
            amendment.giveBack(step.by(), returned).forEach(step::tell);
        }
        step.endsAs(RETURNED, returned.told());
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, returned.level() != null));
    }

    /** All that is asked goes back to the officer, with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, APPROVE);
        Amendment amendment = amendments.pending(step.agreement());
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        step.handsIn(amendment.handedIn());
        approvals.giveBackAll(amendment.paper());
        step.tell(amendment.giveBack(step.by(), stated));
        step.endsAs(RETURNED, stated);
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, false));
    }
}
