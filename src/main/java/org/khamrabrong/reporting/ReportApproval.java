package org.khamrabrong.reporting;

import static org.khamrabrong.reporting.process.ReportingSteps.APPROVE;
import static org.khamrabrong.reporting.process.ReportingSteps.SUBMIT;
import static org.khamrabrong.reporting.process.ReportingVariables.REPORT_APPROVED;
import static org.khamrabrong.reporting.process.ReportingVariables.REPORT_SUBMITTED;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What governor and head do with a round's report: approve, give back, send. */
@Service
@Transactional
public class ReportApproval {

    private final Reports reports;
    private final ReportSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ReportApproval(Reports reports, ReportSheets sheets, AgreementRegister agreements, HumanTasks tasks) {
        this.reports = reports;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public ReportSheet open(String task) {
        return sheets.of(reports.of(tasks.open(task, APPROVE, SUBMIT)));
    }

    /** The governor approves every indicator. */
    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        step.did();
        Report report = reports.of(step);
        step.handsIn(sheets.of(report).handedIn().written());
        step.tell(report.approve(step.by()));
        step.endsAs(APPROVED);
        step.complete(Values.of(REPORT_APPROVED, true));
    }

    /** The governor gives these indicators back, each with its reason, and approves the others. */
    public void giveBack(String task, Map<String, String> reasons) {
        Step step = tasks.open(task, APPROVE);
        Report report = reports.of(step);
        if (reasons.isEmpty()) {
            throw new Refusal("agreement.refusal.reasonMissing");
        }
        Map<String, String> stated = new LinkedHashMap<>();
        reasons.forEach((number, reason) -> stated.put(number, stated(reason)));
        step.handsIn(sheets.of(report).handedIn().written());
        report.giveBack(step.by(), stated).forEach(step::tell);
        step.endsAs(
                RETURNED,
                stated.entrySet().stream()
                        .map(item -> item.getKey() + ": " + item.getValue())
                        .collect(Collectors.joining("\n")));
        step.complete(Values.of(REPORT_APPROVED, false));
    }

    /** The head sends the report to the evaluating office. */
    public void deliver(String task) {
        Step step = tasks.open(task, SUBMIT);
        Report report = reports.of(step);
        step.handsIn(sheets.of(report).handedIn().written());
        report.deliver(step.by(), step.at(), step.today(), agreements.content(report.agreement()))
                .forEach(step::tell);
        step.endsAs(APPROVED);
        step.complete(Values.of(REPORT_SUBMITTED, true));
    }

    /** The head gives the whole report back, with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, SUBMIT);
        Report report = reports.of(step);
        step.handsIn(sheets.of(report).handedIn().written());
        step.tell(report.giveBack(step.by(), stated(reason)));
        step.endsAs(RETURNED, stated(reason));
        step.complete(Values.of(REPORT_SUBMITTED, false));
    }

    private static String stated(String reason) {
        return WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
    }
}
