package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** Governor and head read the final figures beside the published ones, and pass them on or give them back. */
@Route("task/approve-reopening/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveReopeningView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final transient ReopeningApproval approval;
    private final transient StepForms steps;
    private transient TypedText typed;
    private String task;

    ApproveReopeningView(ReopeningApproval approval, StepForms steps) {
        this.approval = approval;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenReopening open = approval.open(task);
        StepForm step = steps.open(task);
        typed = step.text();
        title(ReopeningReading.title("evaluation.reopening.approve.title", open.sheet()));
        help(getTranslation("evaluation.reopening.approve.help"));
        stages(ReopeningReading.stages());
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.reopening.approve"), this::approve);
        footer.danger(getTranslation("evaluation.reopening.giveBack"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        add(new ReopeningReading(open));
    }

    private void approve() {
        approval.approve(task);
        done("evaluation.reopening.approve.done");
    }

    private void askToGiveBack() {
        Confirm.withReason(
                        getTranslation("evaluation.reopening.giveBack"),
                        getTranslation("evaluation.reopening.approve.giveBack"),
                        getTranslation("evaluation.reopening.giveBack"),
                        reason -> {
                            approval.giveBack(task, reason);
                            done("evaluation.reopening.approve.givenBack");
                        })
                .keeping(typed.word(RETURN), reason -> typed.keepWord(RETURN, reason));
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
