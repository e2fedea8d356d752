package org.khamrabrong.reporting.ui;

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
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.ReportRemarks;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approver of a level reads every indicator, and approves the report or gives indicators or the whole back. */
@Route("task/approve-report/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveReportView extends Page implements BeforeEnterObserver, DecisionCard.Outcome {

    private final transient ReportApproval approval;
    private final transient ReportRemarks remarks;
    private final transient StageBars stageBars;
    private final transient StepForms steps;
    private String task;
    private transient ReportSheet sheet;
    private transient PaperView view;
    private transient Deciding deciding;

    ApproveReportView(ReportApproval approval, ReportRemarks remarks, StageBars stageBars, StepForms steps) {
        this.approval = approval;
        this.remarks = remarks;
        this.stageBars = stageBars;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        sheet = approval.open(task);
        view = remarks.open(task);
        StepForm step = steps.open(task);
        TypedText typed = step.text();
        deciding =
                new Deciding(typed, sheet.approval().present().map(Level::asked).orElse(List.of()));
        title(getTranslation(
                "reporting.approve.title",
                sheet.round().round(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear())));
        help(getTranslation(
                sheet.approval().last() ? "reporting.deliver.help" : "reporting.approve.help",
                Words.formats().date(sheet.round().dueOn())));
        stages(stageBars.of(sheet.agreement(), Stage.REPORTING));
        ReportReading reading = new ReportReading(
                sheet, number -> new Card(new ItemDecision(deciding, number, ReportRemarks.FIELDS, view.remarks())));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        Changed changed = ReportChanges.since(view, sheet.handedIn());
        add(new ApprovalDesk(
                new ApprovalHead(sheet.approval(), view, changed),
                decision(),
                new ChangesCard(
                        getTranslation("reporting.approve.changed"), changed, getTranslation("reporting.approve.now")),
                new Forecast(sheet),
                reading));
    }

    private DecisionCard decision() {
        String yes = getTranslation(sheet.approval().last() ? "reporting.deliver" : "reporting.approve");
        return new DecisionCard(deciding, sheet.approval(), yes, this);
    }

    @Override
    public void approve() {
        if (sheet.approval().last()) {
            askToDeliver();
        } else {
            deciding.approve(remarks, task);
            done("reporting.approved");
        }
    }

    private void askToDeliver() {
        ScoreSheet scores = sheet.scores();
        Confirm.ask(
                getTranslation("reporting.deliver"),
                getTranslation("reporting.deliver.sentence", TotalWords.of(scores)),
                new TotalsExplanation(getTranslation("scorecard.explanation.total"), sheet.content(), scores),
                getTranslation("reporting.deliver"),
                () -> {
                    deciding.approve(remarks, task);
                    done("reporting.delivered");
                });
    }

    @Override
    public void giveBack() {
        deciding.giveBack(remarks, task);
        done("reporting.returned.done");
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
