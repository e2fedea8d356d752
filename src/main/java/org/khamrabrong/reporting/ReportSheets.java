package org.khamrabrong.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.AmendedContentRegister;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.springframework.stereotype.Component;

/** Puts a report together with the agreement's content and the evidence, for those who look at it. */
@Component
class ReportSheets {

    private final AgreementRegister agreements;
    private final AmendedContentRegister amended;
    private final EvidenceFiles evidence;
    private final EvidenceDiscretion discretion;

    ReportSheets(
            AgreementRegister agreements,
            AmendedContentRegister amended,
            EvidenceFiles evidence,
            EvidenceDiscretion discretion) {
        this.discretion = discretion;
        this.agreements = agreements;
        this.amended = amended;
        this.evidence = evidence;
    }

    ReportSheet of(Report report) {
        return of(report, LevelsOfPaper.of(List.of()));
    }

    ReportSheet of(Report report, LevelsOfPaper approval) {
        AgreementPackage content = amended.content(report.agreement(), report.round());
        Map<String, List<EvidenceRow>> files = evidence(report);
        return new ReportSheet(
                report.agreement(),
                agreements.unit(report.agreement()),
                agreements.fiscalYear(report.agreement()),
                row(report),
                content.withResults(report.results()),
                report.entries().stream()
                        .map(entry -> item(entry, content, files.getOrDefault(entry.number(), List.of())))
                        .toList(),
                new ReportSheet.Course(report.returnReason(), approval));
    }

    Map<String, List<EvidenceRow>> evidence(Report report) {
        return discretion.known(report, evidence.rows(report.id())).stream()
                .collect(Collectors.groupingBy(EvidenceRow::number));
    }

    static RoundRow row(Report report) {
        return new RoundRow(
                report.round(), report.months(), report.dueOn(), report.state(), report.delivery(), report.self());
    }

    private static ReportItem item(ReportEntry entry, AgreementPackage content, List<EvidenceRow> files) {
        return new ReportItem(
                content.indicator(entry.number()).orElseThrow(),
                entry.result(),
                entry.explanation(),
                entry.state(),
                entry.returnReason(),
                files);
    }
}
