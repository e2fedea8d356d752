package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.workflow.ui.form.StepForms;

/** Governor and head judge the final figures inside the unit. */
@Route("task/approve-reopening/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveReopeningView extends JudgeReopeningView {

    private final transient ReopeningApproval approval;

    ApproveReopeningView(ReopeningApproval approval, StepForms steps) {
        super("evaluation.reopening.approve", steps);
        this.approval = approval;
    }

    @Override
    OpenReopening open(String task) {
        return approval.open(task);
    }

    @Override
    void pass(String task) {
        approval.approve(task);
    }

    @Override
    void giveBack(String task, String reason) {
        approval.giveBack(task, reason);
    }
}
