package org.khamrabrong.evaluation;

import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_APPROVED;
import static org.khamrabrong.workflow.LifecycleVariables.TO_EARLIER_LEVEL;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDesk;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.stereotype.Component;

/** How figures that change after they were delivered go once more through the levels of their unit, indicator by indicator. */
@Component
class UnitApproval {

    private final ApprovalLevels levels;
    private final Approvals approvals;
    private final GapsOfLevels gaps;
    private final PaperDesk desk;
    private final AgreementRegister agreements;

    UnitApproval(
            ApprovalLevels levels,
            Approvals approvals,
            GapsOfLevels gaps,
            PaperDesk desk,
            AgreementRegister agreements) {
        this.levels = levels;
        this.approvals = approvals;
        this.gaps = gaps;
        this.desk = desk;
        this.agreements = agreements;
    }

    LevelsOfPaper levels(Paper paper) {
        return LevelsOfPaper.of(levels.of(paper));
    }

    /** For whoever is about to hand it in: with the levels at which nobody could act. */
    LevelsOfPaper before(Paper paper) {
        return gaps.levels(paper, maker(paper.agreement()));
    }

    /** Refuses where a gap cannot be filled, naming the level. */
    void refuseGaps(Paper paper) {
        gaps.refuse(paper, maker(paper.agreement()));
    }

    PaperView view(Step step, Paper paper) {
        return desk.open(step, paper);
    }

    /** What was said of it, for whoever mends it. */
    PaperView remarks(Step step, Paper paper, LevelsOfPaper asked) {
        return desk.read(step, paper, asked);
    }

    void touch(Step step, Paper paper, Collection<String> numbers) {
        approvals.touch(paper, numbers, step.by());
    }

    void handIn(Paper paper, Collection<String> numbers) {
        levels.handIn(paper, maker(paper.agreement()), numbers);
    }

    /** Everything that is asked at the present level. */
    void approve(Step step, Paper paper, HandedIn handedIn, List<WrittenRemark> written) {
        decide(step, paper, handedIn, written);
        approvals.approve(step, paper);
        step.endsAs(StepOutcome.APPROVED);
        step.complete(Values.of(LEVEL_APPROVED, true));
    }

    /** All that is asked at the present level, for the officer. */
    Return all(Paper paper, String reason) {
        return Return.toOfficer(levels(paper).present().map(Level::asked).orElse(List.of()).stream()
                .collect(Collectors.toMap(Function.identity(), item -> reason)));
    }

    /** @param toOfficer what becomes of it where it goes there */
    void giveBack(
            Step step,
            Paper paper,
            HandedIn handedIn,
            Return returned,
            List<WrittenRemark> written,
            Runnable toOfficer) {
        decide(step, paper, handedIn, written);
        approvals.giveBack(step, paper, returned);
        if (returned.level() == null) {
            toOfficer.run();
        }
        step.endsAs(StepOutcome.RETURNED, returned.told());
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, returned.level() != null));
    }

    private void decide(Step step, Paper paper, HandedIn handedIn, List<WrittenRemark> written) {
        desk.decide(step, paper, handedIn.written(), written, spots(handedIn.content()));
        step.handsIn(handedIn.written());
    }

    private static Set<Spot> spots(AgreementPackage content) {
        Set<Spot> spots = new HashSet<>(Set.of(Spot.WHOLE));
        content.indicators().forEach(indicator -> spots.add(Spot.item(indicator.number())));
        return spots;
    }

    private PaperOf maker(AgreementId agreement) {
        return new PaperOf(agreements.unitId(agreement), agreements.fiscalYear(agreement));
    }
}
