package org.khamrabrong.demo;

import java.util.Objects;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the story approves a paper at the level whose turn it is. */
@Component
@Profile("demo")
class DemoApprovers {

    /** Sees every request. */
    private static final String ONLOOKER = "auditor";

    private final ApprovalLevels levels;
    private final AmendmentDirectory amendments;
    private final EvaluationDirectory evaluations;
    private final Organization organization;
    private final Actors actors;

    DemoApprovers(
            ApprovalLevels levels,
            AmendmentDirectory amendments,
            EvaluationDirectory evaluations,
            Organization organization,
            Actors actors) {
        this.evaluations = evaluations;
        this.levels = levels;
        this.amendments = amendments;
        this.organization = organization;
        this.actors = actors;
    }

    /** User name. */
    @Transactional(readOnly = true)
    public String of(WorkRow waiting, AgreementId agreement) {
        Paper paper = actors.as(ONLOOKER, () -> paper(waiting, agreement));
        Level level = LevelsOfPaper.of(levels.of(paper)).present().orElseThrow();
        return organization.holding(level.role(), level.unit().id()).get(0).username();
    }

    /** The story answers challenges once. */
    private Paper paper(WorkRow waiting, AgreementId agreement) {
        return switch (waiting.taskKey()) {
            case DraftingSteps.APPROVE -> Paper.draft(agreement);
            case ReportingSteps.APPROVE ->
                Paper.report(agreement, Objects.requireNonNull(waiting.step().round()));
            case AmendmentSteps.APPROVE ->
                Paper.amendment(agreement, amendments.list(agreement).get(0).number());
            case EvaluationSteps.APPROVE_ANSWER -> Paper.answer(agreement, 1);
            case EvaluationSteps.APPROVE_REOPENING ->
                Paper.reopening(
                        agreement, evaluations.reopenings(agreement).get(0).number());
            default -> throw new IllegalArgumentException(waiting.taskKey());
        };
    }
}
