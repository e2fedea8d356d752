package org.khamrabrong.reporting;

import static org.khamrabrong.reporting.process.ReportingSteps.REPORT;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.reporting.ReportingFact.EvidenceAttached;
import org.khamrabrong.reporting.ReportingFact.EvidenceRemoved;
import org.khamrabrong.reporting.ReportingFact.ReportSubmitted;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Trial;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's part of a round: figures, explanation and evidence per indicator, then the whole to the governor. */
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

    Reporting(
            Reports reports,
            EvidenceFiles evidence,
            ReportSheets sheets,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.reports = reports;
        this.evidence = evidence;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    public ReportSheet open(String task) {
        return sheets.of(of(tasks.open(task, REPORT)));
    }

    /** The scores as they would be with this result, whether it is usable or not; changes nothing. */
    @Transactional(readOnly = true)
    public ScoreSheet score(String task, String number, Result result) {
        return open(task).scoresWith(number, result);
    }

    /** Reports on one indicator; refused where the measure cannot use the figures, with the finding's own sentence. */
    public void saveResult(String task, String number, Result result, String explanation) {
        Step step = tasks.open(task, REPORT);
        Report report = writing(step);
        ReportEntry entry = report.entry(number);
        AgreementPackage content = agreements.content(report.agreement());
        Result reported = result.withMissedReports(0);
        String words = explanation == null ? "" : explanation.strip();
        Trial trial = ReportedResult.requireUsable(content, number, reported, words);
        if (entry.says(reported, words)) {
            return;
        }
        Scored before = ReportedResult.scored(content, number, entry.result());
        entry.report(reported, words, step.by());
        step.did();
        step.tell(new ResultReported(
                report.agreement(),
                step.by(),
                number,
                before,
                ReportedResult.scored(content, number, reported, trial),
                words));
    }

    /** Keeps a file as evidence; its type is found in its content. */
    public EvidenceRow attachEvidence(String task, String number, String fileName, byte[] content) {
        Step step = tasks.open(task, REPORT);
        Report report = writing(step);
        ReportEntry entry = report.entry(number);
        InspectedFile file = InspectedFile.of(fileName, content);
        List<EvidenceRow> kept = evidence.rows(report.id()).stream()
                .filter(row -> row.number().equals(number))
                .toList();
        if (kept.size() >= MOST_FILES) {
            throw new Refusal("reporting.refusal.evidenceTooMany", MOST_FILES);
        }
        if (kept.stream().anyMatch(row -> row.sha256().equals(file.sha256()))) {
            throw new Refusal("reporting.refusal.evidenceTwice", file.fileName());
        }
        EvidenceRow row = evidence.save(new Evidence(report.id(), number, file, step.at(), step.by()))
                .row(step.person().name());
        entry.evidenceChanged(step.by());
        step.did();
        step.tell(new EvidenceAttached(report.agreement(), step.by(), number, row.fileName(), row.sha256()));
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
        report.entry(row.number()).evidenceChanged(step.by());
        step.did();
        step.tell(new EvidenceRemoved(report.agreement(), step.by(), row.number(), row.fileName(), row.sha256()));
    }

    /** Hands the report to the governor; refused while indicators are missing, saying which. */
    public void submit(String task) {
        Step step = tasks.open(task, REPORT);
        Report report = of(step);
        report.submitted(step.by());
        step.did();
        AgreementId agreement = report.agreement();
        AgreementPackage reported = agreements.content(agreement).withResults(report.results());
        step.tell(new ReportSubmitted(
                agreement,
                step.by(),
                String.valueOf(report.round()),
                Scored.of(Scoring.score(reported).totalText(), PackageFormat.write(reported))));
        step.complete();
    }

    /** The report for a change; the first change takes the task, so that two do not write over each other. */
    private Report writing(Step step) {
        step.take();
        Report report = of(step);
        report.requireState(ReportState.REPORTING);
        return report;
    }

    private Report of(Step step) {
        return reports.findByAgreementAndRound(step.agreement().value(), step.round())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
