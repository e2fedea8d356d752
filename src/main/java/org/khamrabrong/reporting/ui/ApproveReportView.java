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
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.ReportSheet;

/** The governor reads every indicator, and approves the report or gives single indicators back. */
@Route("task/approve-report/:task")
@RolesAllowed("GOVERNOR")
class ApproveReportView extends Page implements BeforeEnterObserver {

    private final transient ReportApproval approval;
    private final transient StageBars stageBars;
    private final transient ReturnMarks marks = new ReturnMarks(this::offer);
    private String task;
    private ReportReading reading;
    private Button approve;
    private Button giveBack;

    ApproveReportView(ReportApproval approval, StageBars stageBars) {
        this.stageBars = stageBars;
        this.approval = approval;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        ReportSheet sheet = approval.open(task);
        title(getTranslation(
                "reporting.approve.title",
                sheet.round().round(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear())));
        help(getTranslation("reporting.approve.help"));
        stages(stageBars.of(sheet.agreement(), Stage.REPORTING));
        FormFooter footer = new FormFooter();
        approve = footer.primary(getTranslation("reporting.approve"), this::approve);
        footer.secondary(getTranslation("reporting.next"), () -> reading.step(1));
        footer.secondary(getTranslation("reporting.previous"), () -> reading.step(-1));
        giveBack = footer.danger(getTranslation("reporting.return", 0), this::giveBack);
        footer(footer);
        removeAll();
        reading = new ReportReading(sheet, marks::field);
        add(new Forecast(sheet), reading);
        offer();
    }

    /** Either the whole is approved, or what is marked goes back. */
    private void offer() {
        approve.setVisible(!marks.any());
        giveBack.setVisible(marks.any());
        giveBack.setText(getTranslation("reporting.return", marks.count()));
    }

    private void approve() {
        approval.approve(task);
        done("reporting.approved");
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
