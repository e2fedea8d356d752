package org.khamrabrong.reporting;

import static org.khamrabrong.reporting.process.ReportingSteps.REPORT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's part of a round: figures, explanation and evidence per indicator, then the whole to its approvers. */
@Service
@Transactional
public class Reporting {

    /** Most evidence files of one indicator in one round. */
    public static final int MOST_FILES = 10;

    /** Largest evidence file, in bytes. */
    public static final int LARGEST_FILE = InspectedFile.LARGEST;

    private final Reports reports;
    private final EvidenceFiles evidence;
    private final ReportSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;
    private final Approvals approvals;
    private final GapsOfLevels gaps;

    Reporting(
            Reports reports,
            EvidenceFiles evidence,
            ReportSheets sheets,
            AgreementRegister agreements,
            HumanTasks tasks,
            Approvals approvals,
            GapsOfLevels gaps) {
        this.approvals = approvals;
        this.gaps = gaps;
        this.reports = reports;
        this.evidence = evidence;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public ReportSheet open(String task) {
        Report report = reports.of(tasks.open(task, REPORT));
        return sheets.of(report, gaps.levels(report.paper(), maker(report)));
    }

    /** Reports on one indicator; refused where the measure cannot use the figures, with the finding's own sentence. */
    public void saveResult(String task, String number, Result result, @Nullable String explanation) {
        Step step = tasks.open(task, REPORT);
        Report report = writing(step);
        ReportEntry entry = report.entry(number);
        AgreementPackage content = agreements.content(report.agreement());
        ReportedResult reported = ReportedResult.requireUsable(
                content, number, result.withMissedReports(0), explanation == null ? "" : explanation.strip());
        if (!entry.says(reported)) {
            step.did();
            step.tell(report.report(reported, content, step.by()));
            touched(report, number, step);
        }
    }

    /** Keeps a file as evidence; its type is found in its content. */
    public EvidenceRow attachEvidence(String task, String number, String fileName, byte[] content) {
        Step step = tasks.open(task, REPORT);
        Report report = writing(step);
        InspectedFile file = InspectedFile.of(fileName, content);
        List<EvidenceRow> kept = evidence.rows(report.id()).stream()
                .filter(row -> row.number().equals(number))
                .toList();
        if (kept.size() >= MOST_FILES) {
            throw new Refusal("reporting.refusal.evidenceTooMany", MOST_FILES);
        }
        if (kept.stream().anyMatch(row -> row.file().sha256().equals(file.sha256()))) {
            throw new Refusal("reporting.refusal.evidenceTwice", file.fileName());
        }
        EvidenceRow row = evidence.save(new Evidence(report.id(), number, file, step.at(), step.by()))
                .row(step.person().name());
        step.did();
        step.tell(report.attach(row, step.by()));
        touched(report, number, step);
        return row;
    }

    public void removeEvidence(String task, UUID file) {
        Step step = tasks.open(task, REPORT);
        Report report = writing(step);
        Evidence kept = evidence.findById(file)
                .filter(found -> found.report().equals(report.id()))
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
        EvidenceRow row = kept.row("");
        evidence.delete(kept);
        step.did();
        step.tell(report.remove(row, step.by()));
        touched(report, row.number(), step);
    }

    /** Hands the report to its approvers; refused while indicators are missing, saying which. */
    public void submit(String task) {
        Step step = tasks.open(task, REPORT);
        Report report = reports.of(step);
        step.did();
        gaps.refuse(report.paper(), maker(report));
        step.tell(report.submit(step.by(), agreements.content(report.agreement())));
        step.handsIn(sheets.of(report).handedIn().written());
        step.complete();
    }

    private void touched(Report report, String number, Step step) {
        approvals.touch(report.paper(), List.of(number), step.by());
    }

    private PaperOf maker(Report report) {
        return new PaperOf(agreements.unitId(report.agreement()), agreements.fiscalYear(report.agreement()));
    }

    private Report writing(Step step) {
        Report report = reports.of(step);
        report.requireState(ReportState.REPORTING);
        return report;
    }
}
