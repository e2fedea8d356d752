package org.khamrabrong.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence that a later step adds to a report that was delivered: an answer to a challenge, or an appeal. What was added in a step
 * may be taken away in it again; once the step is done, it stays.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FurtherEvidence {

    private final Reports reports;
    private final EvidenceFiles evidence;

    FurtherEvidence(Reports reports, EvidenceFiles evidence) {
        this.reports = reports;
        this.evidence = evidence;
    }

    /** @param step in the hands of the one who adds it, opened by the caller */
    public EvidenceRow attach(Step step, int round, String number, String fileName, byte[] content) {
        Report report = reports.findByAgreementAndRound(step.agreement().value(), round)
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownReport"));
        InspectedFile file = InspectedFile.of(fileName, content);
        List<EvidenceRow> kept = evidence.rows(report.id()).stream()
                .filter(row -> row.number().equals(number))
                .toList();
        if (evidence.countByReportAndNumberAndStep(report.id(), number, step.id()) >= Reporting.MOST_FILES) {
            throw new Refusal("reporting.refusal.evidenceTooMany", Reporting.MOST_FILES);
        }
        if (kept.stream().anyMatch(row -> row.file().sha256().equals(file.sha256()))) {
            throw new Refusal("reporting.refusal.evidenceTwice", file.fileName());
        }
        EvidenceRow row = evidence.save(new Evidence(report.id(), number, file, step.at(), step.by(), step.id()))
                .row(step.person().name());
        step.did();
        return row;
    }

    /** What was added in the step so far. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> of(Step step, String number) {
        return evidence.rowsOfStep(step.id()).stream()
                .filter(row -> row.number().equals(number))
                .toList();
    }

    /** What was added to the report of that round from then on, in whichever step. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> since(AgreementId agreement, int round, Instant from) {
        return reports.findByAgreementAndRound(agreement.value(), round).stream()
                .flatMap(report -> evidence.rows(report.id()).stream())
                .filter(row -> !row.attachedAt().isBefore(from))
                .toList();
    }

    /** What was added to the report of that round since then leaves the unit. */
    public void handOn(AgreementId agreement, int round, Instant since) {
        handOn(agreement, round, since, null);
    }

    /** The same with what the unit hands in by that step. */
    public void handIn(Step step, int round) {
        handOn(step.agreement(), round, Instant.EPOCH, step.id());
    }

    private void handOn(AgreementId agreement, int round, Instant since, @Nullable String step) {
        reports.findByAgreementAndRound(agreement.value(), round)
                .ifPresent(report -> evidence.handOn(report.id(), since, step));
    }

    /** What was handed in by that step is the unit's alone again. */
    public void takeBack(String step) {
        evidence.takeBack(step);
    }

    public EvidenceRow remove(Step step, UUID file) {
        Evidence kept = evidence.findById(file)
                .filter(found -> found.isGivenIn(step.id()))
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
        EvidenceRow row = kept.row("");
        evidence.delete(kept);
        return row;
    }
}
