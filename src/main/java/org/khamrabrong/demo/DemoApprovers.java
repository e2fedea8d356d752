package org.khamrabrong.demo;

import java.util.List;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
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
    private final Organization organization;
    private final Actors actors;

    DemoApprovers(ApprovalLevels levels, AmendmentDirectory amendments, Organization organization, Actors actors) {
        this.levels = levels;
        this.amendments = amendments;
        this.organization = organization;
        this.actors = actors;
    }

    /** User name. */
    @Transactional(readOnly = true)
    public String of(WorkRow waiting, AgreementId agreement) {
        Integer round = waiting.step().round();
        Paper paper = waiting.taskKey().equals(AmendmentSteps.APPROVE)
                ? actors.as(
                        ONLOOKER,
                        () -> Paper.amendment(
                                agreement, amendments.list(agreement).get(0).number()))
                : waiting.taskKey().equals(DraftingSteps.APPROVE) || round == null
                        ? Paper.draft(agreement)
                        : Paper.report(agreement, round);
        Level level = LevelsOfPaper.of(levels.of(paper)).present().orElseThrow();
        return organization.holding(level.role(), level.unit().id()).get(0).username();
    }
}
