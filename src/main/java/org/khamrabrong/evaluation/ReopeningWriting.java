package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's part: the figures as they are now final, why, and what proves each. */
@Service
@Transactional
public class ReopeningWriting {

    private final ReopeningSheets sheets;
    private final AddedEvidence evidence;
    private final UnitApproval approval;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ReopeningWriting(
            ReopeningSheets sheets,
            AddedEvidence evidence,
            UnitApproval approval,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.sheets = sheets;
        this.evidence = evidence;
        this.approval = approval;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public ReopeningForm open(String task) {
        Step step = tasks.open(task, WRITE_REOPENING);
        Evaluation evaluation = sheets.evaluation(step.agreement());
        Reopening reopening = sheets.pending(evaluation);
        Paper paper = reopening.paper(step.agreement());
        LevelsOfPaper levels = approval.before(paper);
        // Whoever stands in for the officer writes alone: no role of theirs lets them end it.
        boolean withdrawable = step.standIn().isEmpty();
        return new ReopeningForm(
                sheets.open(evaluation, reopening), levels, approval.remarks(step, paper, levels), withdrawable);
    }

    /** What was attached in this step so far. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> evidence(String task, String number) {
        return evidence.of(tasks.open(task, WRITE_REOPENING), number);
    }

    /** Keeps a file as evidence of the figures. */
    public void attachEvidence(String task, String number, String fileName, byte[] content) {
        Step step = tasks.open(task, WRITE_REOPENING);
        evidence.attach(step, sheets.evaluation(step.agreement()), number, fileName, content);
        approval.touch(step, paper(step), List.of(number));
    }

    /** Takes a file away again that was attached in this step. */
    public void removeEvidence(String task, UUID file) {
        Step step = tasks.open(task, WRITE_REOPENING);
        evidence.remove(step, sheets.evaluation(step.agreement()), file);
    }

    /**
     * Hands the figures to the levels of the unit.
     *
     * @param figures by the numbers of the indicators whose figures are other than published, at least one
     */
    public void submit(String task, @Nullable String reason, Map<String, Result> figures) {
        Step step = tasks.open(task, WRITE_REOPENING);
        Evaluation evaluation = sheets.evaluation(step.agreement());
        Reopening reopening = sheets.pending(evaluation);
        AgreementPackage content = agreements.content(evaluation.agreement());
        approval.refuseGaps(paper(step));
        approval.touch(step, paper(step), reopening.touched(figures, reason));
        List<EvaluationFact> facts = reopening.submit(evaluation, content, figures, reason, step.by(), step.at());
        requireProof(figures.keySet(), sheets.evidence(evaluation, reopening));
        step.did();
        facts.forEach(step::tell);
        step.handsIn(HandedIn.of(content.withResults(evaluation.resultsWith(figures)))
                .note(null, "evaluation.reopening.reason", reason)
                .written());
        step.complete();
    }

    private Paper paper(Step step) {
        return sheets.pending(sheets.evaluation(step.agreement())).paper(step.agreement());
    }

    private static void requireProof(Set<String> numbers, List<EvidenceRow> attached) {
        Set<String> proven = attached.stream().map(EvidenceRow::number).collect(Collectors.toSet());
        numbers.stream().filter(number -> !proven.contains(number)).findFirst().ifPresent(number -> {
            throw new Refusal("evaluation.refusal.reopeningUnproven", number);
        });
    }
}
