package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
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
import org.khamrabrong.evaluation.AnswerApproval;
import org.khamrabrong.evaluation.AnswerForm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ui.ReportChanges;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approver of a level reads the figures that the officer corrected, and passes all on or gives some back. */
@Route("task/approve-answer/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveAnswerView extends Page implements BeforeEnterObserver, DecisionCard.Outcome {

    private final transient AnswerApproval approval;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient Deciding deciding;
    private transient AnswerForm form;
    private String task;

    ApproveAnswerView(AnswerApproval approval, StepForms steps, StageBars stageBars) {
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
        title(getTranslation(
                "evaluation.approve.title",
                Words.formats().year(form.sheet().subject().fiscalYear()),
                Words.name(form.sheet().subject().unit().names())));
        help(getTranslation("evaluation.approve.help"));
        stages(stageBars.of(form.sheet().subject().agreement(), Stage.EVALUATION));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        Changed changed = ReportChanges.since(form.view(), form.sheet().answered());
        add(new ApprovalDesk(
                new ApprovalHead(form.approval(), form.view(), changed),
                new DecisionCard(deciding, form.approval(), getTranslation("evaluation.approve"), this),
                new ChangesCard(
                        getTranslation("evaluation.approve.changed"),
                        changed,
                        getTranslation("evaluation.approve.now")),
                reading()));
    }

    /** The indicators whose figures were corrected, whatever of them is asked here. */
    private Div reading() {
        List<String> corrected = form.approval().levels().stream()
                .flatMap(level -> level.items().stream())
                .map(Level.Item::name)
                .distinct()
                .toList();
        Div reading = new Div();
        reading.addClassName("k-stack");
        form.sheet().items().stream()
                .filter(item -> corrected.contains(item.number()))
                .map(item -> new CorrectedAnswer(
                        item,
                        new ItemDecision(
                                deciding, item.number(), List.of(), form.view().remarks())))
                .forEach(reading::add);
        return reading;
    }

    @Override
    public void approve() {
        deciding.approve(approval, task);
        done(form.approval().last() ? "evaluation.approve.done.last" : "evaluation.approve.done");
    }

    @Override
    public void giveBack() {
        deciding.giveBack(approval, task);
        done("evaluation.approve.returned");
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
