package org.khamrabrong.amendment.ui;

import com.vaadin.flow.component.UI;
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
import org.khamrabrong.amendment.AmendmentForm;
import org.khamrabrong.amendment.AmendmentForms;
import org.khamrabrong.amendment.AmendmentRemarks;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approver of a level reads a request, and passes it on or gives it, or parts of it, back. */
@Route("task/approve-amendment/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveAmendmentView extends Page implements BeforeEnterObserver, DecisionCard.Outcome {

    private final transient AmendmentForms forms;
    private final transient AmendmentRemarks remarks;
    private final transient Organization organization;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private String task;
    private transient AmendmentSheet sheet;
    private transient PaperView view;
    private transient Deciding deciding;

    ApproveAmendmentView(
            AmendmentForms forms,
            AmendmentRemarks remarks,
            Organization organization,
            StepForms steps,
            StageBars stageBars) {
        this.forms = forms;
        this.remarks = remarks;
        this.organization = organization;
        this.steps = steps;
        this.stageBars = stageBars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        AmendmentForm form = forms.approval(task);
        sheet = form.sheet();
        view = form.view();
        StepForm step = steps.open(task);
        TypedText typed = step.text();
        deciding =
                new Deciding(typed, sheet.approval().present().map(Level::asked).orElse(List.of()));
        title(AmendmentWords.title("amendment.approve.title", sheet));
        help(getTranslation("amendment.approve.help"));
        stages(stageBars.of(sheet.row().agreement(), Stage.REPORTING));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        Changed changed = Changed.since(view, sheet.handedIn());
        add(new ApprovalDesk(
                new ApprovalHead(sheet.approval(), view, changed),
                new DecisionCard(deciding, sheet.approval(), getTranslation("amendment.approve"), this),
                new ChangesCard(getTranslation("amendment.approve.changed"), changed, getTranslation("amendment.now")),
                new AmendmentReading(
                        sheet,
                        organization,
                        item -> new ItemDecision(deciding, item, AmendmentRemarks.fields(item), view.remarks())
                                .folded())));
    }

    @Override
    public void approve() {
        deciding.approve(remarks, task);
        done(sheet.approval().last() ? "amendment.approved.last" : "amendment.approved");
    }

    @Override
    public void giveBack() {
        deciding.giveBack(remarks, task);
        done("amendment.returned");
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
