package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.ApprovalDesk;
import org.khamrabrong.agreement.ui.page.ApprovalHead;
import org.khamrabrong.agreement.ui.page.Changed;
import org.khamrabrong.agreement.ui.page.ChangesCard;
import org.khamrabrong.agreement.ui.page.Deciding;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.evaluation.ReopeningForm;
import org.khamrabrong.evaluation.ReopeningRow;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.reporting.ui.ReportChanges;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approver of a level reads the final figures beside the published ones, and passes them on or gives some back. */
@Route("task/approve-reopening/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveReopeningView extends Page implements BeforeEnterObserver, DecisionCard.Outcome {

    private final transient ReopeningApproval approval;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient Deciding deciding;
    private transient ReopeningForm form;
    private String task;

    ApproveReopeningView(ReopeningApproval approval, StepForms steps, StageBars stageBars) {
        this.approval = approval;
        this.steps = steps;
        this.stageBars = stageBars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        form = approval.open(task);
        StepForm step = steps.open(task);
        TypedText typed = step.text();
        deciding =
                new Deciding(typed, form.approval().present().map(Level::asked).orElse(List.of()));
        title(ReopeningReading.title(
                "evaluation.reopening.approve.title", form.open().sheet()));
        help(getTranslation("evaluation.reopening.approve.help"));
        stages(stageBars.of(form.open().sheet().subject().agreement(), Stage.CLOSED));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        Changed changed = ReportChanges.since(form.view(), form.open().handedIn());
        add(new ApprovalDesk(
                new ApprovalHead(form.approval(), form.view(), changed),
                new DecisionCard(deciding, form.approval(), getTranslation("evaluation.reopening.approve"), this),
                new ChangesCard(
                        getTranslation("evaluation.approve.changed"),
                        changed,
                        getTranslation("evaluation.approve.now")),
                new ReopeningReading(form.open(), decisions())));
    }

    private Div decisions() {
        Div decisions = new Div();
        decisions.addClassName("k-stack");
        form.open().reopening().change().items().stream()
                .map(ReopeningRow.Item::number)
                .map(this::decision)
                .forEach(decisions::add);
        return decisions;
    }

    private Component decision(String number) {
        return new Card(
                new H2(getTranslation("scorecard.indicator", number)),
                new ItemDecision(deciding, number, List.of(), form.view().remarks()));
    }

    @Override
    public void approve() {
        deciding.approve(approval, task);
        done("evaluation.reopening.approve.done");
    }

    @Override
    public void giveBack() {
        deciding.giveBack(approval, task);
        done("evaluation.reopening.approve.givenBack");
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
