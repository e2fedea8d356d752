package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The approver of a level reads every indicator, and approves the report or gives indicators or the whole back. */
@Route("task/approve-report/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveReportView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final transient ReportApproval approval;
    private final transient StageBars stageBars;
    private final transient StepForms steps;
    private final transient ReturnMarks marks = new ReturnMarks(this::offer);
    private transient TypedText typed;
    private String task;
    private transient ReportSheet sheet;
    private ReportReading reading;
    private Button approve;
    private Button giveBack;
    private Button whole;

    ApproveReportView(ReportApproval approval, StageBars stageBars, StepForms steps) {
        this.stageBars = stageBars;
        this.steps = steps;
        this.approval = approval;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        sheet = approval.open(task);
        StepForm step = steps.open(task);
        typed = step.text();
        title(getTranslation(
                "reporting.approve.title",
                sheet.round().round(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear())));
        help(getTranslation(
                sheet.approval().last() ? "reporting.deliver.help" : "reporting.approve.help",
                Words.formats().date(sheet.round().dueOn())));
        stages(stageBars.of(sheet.agreement(), Stage.REPORTING));
        FormFooter footer = new FormFooter();
        approve = sheet.approval().last()
                ? footer.primary(getTranslation("reporting.deliver"), this::askToDeliver)
                : footer.primary(getTranslation("reporting.approve"), this::approve);
        footer.secondary(getTranslation("reporting.next"), () -> reading.step(1));
        footer.secondary(getTranslation("reporting.previous"), () -> reading.step(-1));
        giveBack = footer.danger(getTranslation("reporting.return", 0), this::giveBack);
        whole = footer.danger(getTranslation("reporting.return.whole"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        reading = new ReportReading(sheet, marks::field);
        add(new Forecast(sheet), reading);
        offer();
    }

    /** Either the whole is approved, or what is marked goes back. */
    private void offer() {
        approve.setVisible(!marks.any());
        whole.setVisible(!marks.any());
        giveBack.setVisible(marks.any());
        giveBack.setText(getTranslation("reporting.return", marks.count()));
    }

    private void approve() {
        approval.approve(task);
        done("reporting.approved");
    }

    private void askToDeliver() {
        ScoreSheet scores = sheet.scores();
        Confirm.ask(
                getTranslation("reporting.deliver"),
                getTranslation("reporting.deliver.sentence", TotalWords.of(scores)),
                new TotalsExplanation(getTranslation("scorecard.explanation.total"), sheet.content(), scores),
                getTranslation("reporting.deliver"),
                () -> {
                    approval.approve(task);
                    done("reporting.delivered");
                });
    }

    private void askToGiveBack() {
        Confirm.withReason(
                getTranslation("reporting.return.whole"),
                getTranslation("reporting.return.whole.sentence"),
                getTranslation("reporting.return.whole"),
                        reason -> {
                            approval.giveBack(task, reason);
                            done("reporting.returned.done");
                        })
                .keeping(typed.word(RETURN), reason -> typed.keepWord(RETURN, reason));
    }

    private void giveBack() {
        Optional<String> unexplained = marks.unexplained();
        if (unexplained.isPresent()) {
            reading.show(unexplained.get());
            marks.askForReason();
            return;
        }
        approval.giveBack(task, marks.reasons());
        done("reporting.returned.done");
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
