package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.LevelGaps;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.ChoiceList;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.ReportRemarks;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer reports on one indicator after the other, then hands the whole to the governor. */
@Route("task/report-results/:task")
@RolesAllowed("OFFICER")
class ReportResultsView extends Page implements BeforeEnterObserver {

    private final transient Reporting reporting;
    private final transient ReportRemarks remarks;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final Forecast forecast = new Forecast();
    private final Div notes = new Div();
    private final Div place = new Div();
    private final ChoiceList choices = new ChoiceList(getTranslation("reporting.indicators"), this::choose);
    private transient ReportWork work;
    private IndicatorReportForm form;
    private String current;

    ReportResultsView(Reporting reporting, ReportRemarks remarks, StepForms steps, StageBars stageBars) {
        this.remarks = remarks;
        this.stageBars = stageBars;
        this.reporting = reporting;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormFooter footer = new FormFooter();
        String task = event.getRouteParameters().get("task").orElse("");
        work = new ReportWork(reporting, steps, task, footer::savedAt, this::showTotals);
        ReportSheet sheet = work.sheet();
        title(getTranslation(
                "reporting.title",
                sheet.round().round(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear())));
        help(getTranslation(
                "reporting.help",
                sheet.round().months(),
                Words.formats().date(sheet.round().dueOn())));
        stages(stageBars.of(work.sheet().agreement(), Stage.REPORTING));
        footer.primary(getTranslation("reporting.submit"), this::submit);
        footer.secondary(getTranslation("reporting.saveAndNext"), this::saveAndNext);
        footer.secondary(getTranslation("reporting.previous"), () -> step(-1));
        footer(footer);
        removeAll();
        notes.addClassName("k-stack");
        work.unreadable().ifPresent(notes::add);
        notes.add(new LevelGaps(sheet.approval().gaps()), new ReportAnswers(remarks, work));
        Div split = new Div(choices, place);
        split.addClassName("k-split");
        add(work.step().head(), forecast, notes, split);
        show(
                sheet.owed().isEmpty()
                        ? sheet.items().get(0).number()
                        : sheet.owed().get(0));
    }

    private void choose(String number) {
        form.leave();
        show(number);
        form.scrollIntoView();
    }

    private void show(String number) {
        current = number;
        form = new IndicatorReportForm(work, work.sheet().item(number), reporting);
        place.removeAll();
        place.add(form);
        showTotals();
    }

    private void showTotals() {
        ReportSheet sheet = work.sheet();
        forecast.show(sheet, form == null ? sheet.scores() : form.forecast());
        choices.show(EntryWords.choices(sheet, number -> work.typed(number).isPresent()), current);
    }

    private void saveAndNext() {
        if (form.save()) {
            Notices.success(getTranslation("reporting.saved", current));
            step(1);
        }
    }

    private void step(int places) {
        List<String> numbers =
                work.sheet().items().stream().map(ReportItem::number).toList();
        int next = Math.max(0, Math.min(numbers.size() - 1, numbers.indexOf(current) + places));
        choose(numbers.get(next));
    }

    private void submit() {
        notes.removeAll();
        if (!form.save()) {
            return;
        }
        List<String> missing = work.sheet().owed();
        if (!missing.isEmpty()) {
            notes.add(new MissingResults(missing, this::choose));
            notes.scrollIntoView();
            return;
        }
        ReportSheet sheet = work.sheet();
        ScoreSheet scores = sheet.scores();
        Confirm.ask(
                getTranslation("reporting.submit.title"),
                getTranslation("reporting.submit.sentence", TotalWords.of(scores)),
                new TotalsExplanation(getTranslation("scorecard.explanation.total"), sheet.content(), scores),
                getTranslation("reporting.submit"),
                this::handOver);
    }

    private void handOver() {
        work.submit();
        Notices.success(getTranslation("reporting.submitted"));
        UI.getCurrent().navigate("");
    }
}
