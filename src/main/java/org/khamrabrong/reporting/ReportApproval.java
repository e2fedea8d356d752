package org.khamrabrong.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What governor and head do with a round's report: approve, give back, send. */
@Service
@Transactional
public class ReportApproval {

    public static final String APPROVE = "Task_ApproveReport";
    static final String DELIVER = "Task_SubmitReport";

    private final Reports reports;
    private final ReportSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;
    private final Authors authors;
    private final ReportingWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportApproval(
            Reports reports,
            ReportSheets sheets,
            AgreementRegister agreements,
            HumanTasks tasks,
            Authors authors,
            ReportingWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
        this.authors = authors;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    public ReportSheet open(String task) {
        return sheets.of(of(tasks.open(task, APPROVE, DELIVER)));
    }

    /** The governor approves every indicator. */
    public void approve(String task) {
        OpenTask open = tasks.open(task, APPROVE);
        Report report = of(open);
        report.approved(actors.currentName());
        authors.record(open, Work.REPORT_APPROVAL);
        events.publishEvent(new ReportApproved(report.agreement(), actors.currentName(), round(report)));
        workflow.reportDecided(open, true);
    }

    /** The governor gives these indicators back, each with its reason, and approves the others. */
    public void giveBack(String task, Map<String, String> reasons) {
        OpenTask open = tasks.open(task, APPROVE);
        Report report = of(open);
        if (reasons.isEmpty()) {
            throw new Refusal("refusal.reasonMissing");
        }
        Map<String, String> stated = new LinkedHashMap<>();
        reasons.forEach((number, reason) -> stated.put(number, stated(reason)));
        report.returned(actors.currentName(), stated);
        stated.forEach((number, reason) ->
                events.publishEvent(new IndicatorReturned(report.agreement(), actors.currentName(), number, reason)));
        workflow.reportDecided(open, false);
    }

    /** The head sends the report to the evaluating office. */
    public void deliver(String task) {
        OpenTask open = tasks.open(task, DELIVER);
        Report report = of(open);
        LocalDate today = LocalDate.now(clock);
        report.delivered(actors.currentName(), clock.instant(), today);
        AgreementPackage reported = agreements.content(report.agreement()).withResults(report.results());
        events.publishEvent(new ReportDelivered(
                report.agreement(),
                actors.currentName(),
                round(report),
                Scoring.score(reported).totalText(),
                PackageFormat.write(reported)));
        if (report.late()) {
            events.publishEvent(new ReportDelayed(
                    report.agreement(),
                    actors.currentName(),
                    round(report),
                    report.dueOn().toString(),
                    today.toString()));
        }
        workflow.reportDecided(open, true);
    }

    /** The head gives the whole report back, with a reason. */
    public void giveBack(String task, String reason) {
        OpenTask open = tasks.open(task, DELIVER);
        Report report = of(open);
        String stated = stated(reason);
        report.returned(actors.currentName(), stated);
        events.publishEvent(new ReportReturned(report.agreement(), actors.currentName(), round(report), stated));
        workflow.reportDecided(open, false);
    }

    private static String stated(String reason) {
        return WrittenText.REASON.needed(reason, "refusal.reasonMissing");
    }

    private static String round(Report report) {
        return String.valueOf(report.round());
    }

    private Report of(OpenTask open) {
        return reports.findByAgreementAndRound(open.agreement().value(), open.round())
                .orElseThrow(() -> new Refusal("refusal.wrongStage"));
    }
}
