package org.khamrabrong.agreement;

import static org.khamrabrong.agreement.process.DraftingSteps.APPROVE;
import static org.khamrabrong.agreement.process.DraftingSteps.DRAFT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the steps of drafting for those who may do them. */
@Service
@Transactional(readOnly = true)
public class DraftForms {

    private final HumanTasks tasks;
    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementDirectory directory;
    private final LastYear lastYear;
    private final ApprovalLevels levels;
    private final GapsOfLevels gaps;

    DraftForms(
            HumanTasks tasks,
            Agreements agreements,
            AgreementVersions versions,
            AgreementDirectory directory,
            LastYear lastYear,
            ApprovalLevels levels,
            GapsOfLevels gaps) {
        this.levels = levels;
        this.gaps = gaps;
        this.lastYear = lastYear;
        this.tasks = tasks;
        this.agreements = agreements;
        this.versions = versions;
        this.directory = directory;
    }

    /** The officer's draft; what was handed in last is what came back. */
    public DraftForm draft(String task) {
        Step step = tasks.open(task, DRAFT);
        Agreement agreement = agreement(step);
        Paper paper = Paper.draft(step.agreement());
        return form(step, handedIn(step, 0), gaps.levels(paper, new PaperOf(agreement.unit(), agreement.fiscalYear())));
    }

    /** The approval at one level; refused, as every step, to those whose own work it is. */
    public DraftForm decision(String task) {
        Step step = tasks.open(task, APPROVE);
        List<Level> found = levels.of(Paper.draft(step.agreement()));
        return form(step, handedIn(step, 1), LevelsOfPaper.of(found));
    }

    private DraftForm form(Step step, @Nullable AgreementPackage previous, LevelsOfPaper approval) {
        Agreement agreement = agreement(step);
        return new DraftForm(
                step.id(),
                directory.snapshot(agreement),
                previous,
                lastYear.offersItselfFor(agreement),
                agreement.returned(),
                approval);
    }

    private Agreement agreement(Step step) {
        return agreements.findById(step.agreement().value()).orElseThrow(UnknownAgreement::new);
    }

    /** What was handed in that many times before the last; null where it was not. */
    private @Nullable AgreementPackage handedIn(Step step, int before) {
        List<Integer> numbers = versions.numbersOf(step.agreement().value(), VersionKind.SUBMITTED);
        return numbers.size() <= before
                ? null
                : versions.findByAgreementAndNumber(step.agreement().value(), numbers.get(before))
                        .map(version -> PackageFormat.read(version.content()))
                        .orElse(null);
    }
}
