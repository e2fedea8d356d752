package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The head reads the approved report, and sends it or gives it back. */
@Route("task/submit-report/:task")
@RolesAllowed("HEAD")
class SubmitReportView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final transient ReportApproval approval;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient TypedText typed;
    private String task;
    private transient ReportSheet sheet;
    private ReportReading reading;

    SubmitReportView(ReportApproval approval, StepForms steps, StageBars stageBars) {
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
                "reporting.deliver.title",
                sheet.round().round(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear())));
        help(getTranslation(
                "reporting.deliver.help", Words.formats().date(sheet.round().dueOn())));
        stages(stageBars.of(sheet.agreement(), Stage.REPORTING));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("reporting.deliver"), this::askToDeliver);
        footer.secondary(getTranslation("reporting.next"), () -> reading.step(1));
        footer.secondary(getTranslation("reporting.previous"), () -> reading.step(-1));
        footer.danger(getTranslation("reporting.return.whole"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        reading = new ReportReading(sheet, number -> null);
        add(new Forecast(sheet), reading);
    }

    private void askToDeliver() {
        ScoreSheet scores = sheet.scores();
        Confirm.ask(
                getTranslation("reporting.deliver"),
                getTranslation("reporting.deliver.sentence", Words.formats().score(scores.total())),
                new TotalsExplanation(getTranslation("scorecard.explanation.total"), sheet.content(), scores),
                getTranslation("reporting.deliver"),
                () -> {
                    approval.deliver(task);
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

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
