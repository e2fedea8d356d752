package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.DraftRemarks;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.ui.page.ApprovalDesk;
import org.khamrabrong.agreement.ui.page.ApprovalHead;
import org.khamrabrong.agreement.ui.page.Changed;
import org.khamrabrong.agreement.ui.page.ChangesCard;
import org.khamrabrong.agreement.ui.page.Deciding;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approvers' form at every level: what changed, the way so far, yes and no beside each other, and the whole beneath. */
@Route("task/approve-draft/:" + Parameters.TASK)
@RolesAllowed({"GOVERNOR", "HEAD"})
class DecideDraftView extends Page implements BeforeEnterObserver, DecisionCard.Outcome {

    private final transient DraftForms forms;
    private final transient DraftRemarks remarks;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient DraftForm form;
    private transient PaperView view;
    private transient Deciding deciding;

    DecideDraftView(DraftForms forms, DraftRemarks remarks, StepForms steps, StageBars stageBars) {
        this.forms = forms;
        this.remarks = remarks;
        this.steps = steps;
        this.stageBars = stageBars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String task = Parameters.task(event.getRouteParameters());
        form = forms.decision(task);
        view = remarks.open(task);
        StepForm step = steps.open(task);
        TypedText typed = step.text();
        deciding =
                new Deciding(typed, form.approval().present().map(Level::asked).orElse(List.of()));
        AgreementSnapshot agreement = form.agreement();
        title(AgreementWords.title("agreement.approve.title", agreement));
        help(getTranslation("agreement.approve.help"));
        stages(stageBars.of(agreement.id(), agreement.stage()));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        Changed changed = Changed.since(view, HandedIn.of(form.agreement().content()));
        add(new ApprovalDesk(
                new ApprovalHead(form.approval(), view, changed),
                new DecisionCard(deciding, form.approval(), getTranslation("agreement.approve"), this),
                new ChangesCard(
                        getTranslation("agreement.decide.differences"),
                        changed,
                        getTranslation("agreement.decide.after")),
                whole()));
    }

    private Div whole() {
        AgreementSnapshot agreement = form.agreement();
        Div whole = new Div(
                new IndicatorOverview(
                        agreement.content(),
                        agreement.findings().findings(),
                        new IndicatorSay(deciding, view.remarks())),
                new Card(
                        getTranslation("agreement.tab.plan"),
                        new PlanWords(agreement.content().unitPlan()),
                        new ItemDecision(deciding, PaperItems.PLAN, DraftRemarks.PLAN_FIELDS, view.remarks())));
        whole.addClassName("k-page-content");
        return whole;
    }

    @Override
    public void approve() {
        deciding.approve(remarks, form.task());
        done(form.approval().last() ? "agreement.approved.last" : "agreement.approved");
    }

    @Override
    public void giveBack() {
        deciding.giveBack(remarks, form.task());
        done("agreement.givenBack");
    }

    private void done(String sentenceKey) {
        Notices.success(getTranslation(sentenceKey));
        UI.getCurrent().navigate("");
    }
}
