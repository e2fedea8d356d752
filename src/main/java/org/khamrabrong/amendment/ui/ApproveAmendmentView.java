package org.khamrabrong.amendment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.amendment.AmendmentApproval;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.organization.Organization;

/** The unit's own levels read a request, and pass it on or give it back. */
@Route("task/approve-amendment/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveAmendmentView extends Page implements BeforeEnterObserver {

    private final transient AmendmentApproval approval;
    private final transient Organization organization;
    private String task;

    ApproveAmendmentView(AmendmentApproval approval, Organization organization) {
        this.approval = approval;
        this.organization = organization;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        AmendmentSheet sheet = approval.open(task);
        title(AmendmentWords.title("amendment.approve.title", sheet));
        help(getTranslation("amendment.approve.help"));
        stages(new StageBar(Stage.STEPS, Stage.REPORTING.step()));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("amendment.approve"), this::approve);
        footer.secondary(getTranslation("amendment.return"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(new AmendmentReading(sheet, organization));
    }

    private void approve() {
        approval.approve(task);
        done("amendment.approved");
    }

    private void askToGiveBack() {
        Confirm.withReason(
                getTranslation("amendment.return"),
                getTranslation("amendment.return.sentence"),
                getTranslation("amendment.return"),
                reason -> {
                    approval.giveBack(task, reason);
                    done("amendment.returned");
                });
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
