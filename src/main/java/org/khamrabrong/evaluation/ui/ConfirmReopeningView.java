package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ReopeningConfirmation;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee judges the final figures that the unit has approved. */
@Route("task/confirm-reopening/:task")
@RolesAllowed("COMMITTEE")
class ConfirmReopeningView extends JudgeReopeningView {

    private final transient ReopeningConfirmation confirmation;

    ConfirmReopeningView(ReopeningConfirmation confirmation, StepForms steps, StageBars stageBars) {
        super("evaluation.reopening.confirm", steps, stageBars);
        this.confirmation = confirmation;
    }

    @Override
    OpenReopening open(String task) {
        return confirmation.open(task);
    }

    @Override
    void askToPass() {
        Confirm.ask(
                getTranslation("evaluation.reopening.confirm"),
                getTranslation("evaluation.reopening.confirm.sentence"),
                getTranslation("evaluation.reopening.confirm"),
                this::passOn);
    }

    @Override
    void pass(String task) {
        confirmation.confirm(task);
    }

    @Override
    void giveBack(String task, String reason) {
        confirmation.giveBack(task, reason);
    }
}
