package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ReopeningConfirmation;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee reads the final figures beside the published ones, and confirms them or gives them back. */
@Route("task/confirm-reopening/:task")
@RolesAllowed("COMMITTEE")
class ConfirmReopeningView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final transient ReopeningConfirmation confirmation;
    private final transient StepForms steps;
    private transient TypedText typed;
    private String task;

    ConfirmReopeningView(ReopeningConfirmation confirmation, StepForms steps) {
        this.confirmation = confirmation;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenReopening open = confirmation.open(task);
        StepForm step = steps.open(task);
        typed = step.text();
        title(ReopeningReading.title("evaluation.reopening.confirm.title", open.sheet()));
        help(getTranslation("evaluation.reopening.confirm.help"));
        stages(ReopeningReading.stages());
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.reopening.confirm"), this::askToConfirm);
        footer.danger(getTranslation("evaluation.reopening.giveBack"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        add(new ReopeningReading(open));
    }

    private void askToConfirm() {
        Confirm.ask(
                getTranslation("evaluation.reopening.confirm"),
                getTranslation("evaluation.reopening.confirm.sentence"),
                getTranslation("evaluation.reopening.confirm"),
                () -> {
                    confirmation.confirm(task);
                    done("evaluation.reopening.confirm.done");
                });
    }

    private void askToGiveBack() {
        Confirm.withReason(
                        getTranslation("evaluation.reopening.giveBack"),
                        getTranslation("evaluation.reopening.confirm.giveBack"),
                        getTranslation("evaluation.reopening.giveBack"),
                        reason -> {
                            confirmation.giveBack(task, reason);
                            done("evaluation.reopening.confirm.givenBack");
                        })
                .keeping(typed.word(RETURN), reason -> typed.keepWord(RETURN, reason));
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
