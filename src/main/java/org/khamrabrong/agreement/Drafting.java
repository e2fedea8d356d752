package org.khamrabrong.agreement;

import static org.khamrabrong.agreement.Stage.DRAFTING;
import static org.khamrabrong.agreement.process.DraftingSteps.APPROVE;
import static org.khamrabrong.agreement.process.DraftingSteps.DRAFT;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_APPROVED;
import static org.khamrabrong.workflow.LifecycleVariables.TO_EARLIER_LEVEL;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementFact.DraftSubmitted;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit's own work before negotiation: the draft, and its approval level by level. Every change names the task it is done in. */
@Service
@Transactional
public class Drafting {

    private final Agreements agreements;
    private final HumanTasks tasks;
    private final VersionLog versions;
    private final LastYear lastYear;
    private final Approvals approvals;
    private final GapsOfLevels gaps;

    Drafting(
            Agreements agreements,
            HumanTasks tasks,
            VersionLog versions,
            LastYear lastYear,
            Approvals approvals,
            GapsOfLevels gaps) {
        this.approvals = approvals;
        this.gaps = gaps;
        this.agreements = agreements;
        this.tasks = tasks;
        this.versions = versions;
        this.lastYear = lastYear;
    }

    /** Fills the draft, which must be empty, with what the unit signed for the year before. */
    public long beginWithLastYear(String task, long revision) {
        return edit(task, revision, (agreement, draft) -> {
            FiscalYear year = agreement.fiscalYear();
            return draft.fill(year.previous(), lastYear.into(draft.content(), agreement.unit(), year));
        });
    }

    /** Writes the plan anew; {@code revision} is the one the officer has seen. */
    public long changePlan(String task, long revision, Plan plan) {
        return edit(task, revision, (agreement, draft) -> draft.plan(plan));
    }

    /** Replaces the indicator of that number, which may change its own number too. */
    public long changeIndicator(String task, long revision, String number, Indicator changed) {
        return edit(task, revision, (agreement, draft) -> draft.change(number, changed));
    }

    /** Replaces several indicators at once, in which the same mistake stood. */
    public long mend(String task, long revision, Collection<Indicator> mended) {
        return edit(task, revision, (agreement, draft) -> draft.agree(mended));
    }

    public long addIndicator(String task, long revision, Indicator added) {
        return edit(task, revision, (agreement, draft) -> draft.add(added));
    }

    public long removeIndicator(String task, long revision, String number) {
        return edit(task, revision, (agreement, draft) -> draft.remove(number));
    }

    /** Moves the indicator by that many places, up (negative) or down. */
    public long moveIndicator(String task, long revision, String number, int places) {
        return edit(task, revision, (agreement, draft) -> draft.move(number, places));
    }

    /**
     * Writes what was read from a file: the indicators as they all are to be, and the plan.
     *
     * @param plan null for the present one
     * @param source what the file is called
     */
    public long takeOver(String task, long revision, @Nullable Plan plan, List<Indicator> indicators, String source) {
        return edit(task, revision, (agreement, draft) -> {
            AgreementPackage before = draft.content();
            return draft.takeOver(
                    before.withIndicators(indicators).withPlan(plan == null ? before.plan() : plan), source);
        });
    }

    /** Hands the draft to the approvers; refused while it is empty or contradicts itself. */
    public void submit(String task, long revision) {
        Step step = tasks.open(task, DRAFT);
        step.did();
        Agreement agreement = of(step, revision);
        requireSettled(agreement.content());
        OpenBlanks.refuse(agreement.content());
        refuseTooManyLevels(agreement.content());
        gaps.refuse(Paper.draft(step.agreement()), new PaperOf(agreement.unit(), agreement.fiscalYear()));
        DraftSubmitted submitted = agreement.submit(step.by());
        versions.keep(agreement, VersionKind.SUBMITTED);
        step.tell(submitted);
        handIn(step, agreement);
        step.complete();
    }

    /** Everything that is asked at the present level. */
    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        approvals.approve(step, Paper.draft(step.agreement()));
        handIn(step, of(step));
        step.endsAs(APPROVED);
        step.complete(Values.of(LEVEL_APPROVED, true));
    }

    /** All that is asked at the present level, back to the officer with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, APPROVE);
        Agreement agreement = of(step);
        step.tell(agreement.giveBack(step.by(), reason));
        approvals.giveBackAll(Paper.draft(step.agreement()));
        handIn(step, agreement);
        step.endsAs(RETURNED, reason.strip());
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, false));
    }

    /** Some items back to the officer or to an earlier level; the others are approved. */
    public void giveBack(String task, Return returned) {
        Step step = tasks.open(task, APPROVE);
        Agreement agreement = of(step);
        approvals.giveBack(step, Paper.draft(step.agreement()), returned);
        if (returned.level() == null) {
            agreement.giveBack(step.by(), returned).forEach(step::tell);
        }
        handIn(step, agreement);
        step.endsAs(RETURNED, returned.told());
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, returned.level() != null));
    }

    private static void handIn(Step step, Agreement agreement) {
        step.handsIn(HandedIn.of(agreement.contentText()).written());
    }

    private static void requireSettled(AgreementPackage content) {
        if (content.indicators().isEmpty()) {
            throw new Refusal("agreement.refusal.noIndicators");
        }
        Contradictions.refuse(content.withResults(Map.of()));
    }

    /** Nobody could report on it. */
    private static void refuseTooManyLevels(AgreementPackage content) {
        for (Indicator indicator : content.indicators()) {
            indicator.measure().excess().ifPresent(excess -> {
                throw new Refusal(
                        "agreement.refusal.tooManyLevels",
                        indicator.number(),
                        excess.chosen().toPlainString(),
                        excess.most().toPlainString());
            });
        }
    }

    /** Changes the draft; whoever asks for it is an author from now on, unless the change is refused. */
    private long edit(String task, long revision, BiFunction<Agreement, ContentEdit, ContentChange> edit) {
        Step step = tasks.open(task, DRAFT);
        step.did();
        Agreement agreement = of(step, revision);
        AgreementPackage before = agreement.content();
        agreement
                .edit(step.by(), draft -> edit.apply(agreement, draft), DRAFTING)
                .forEach(step::tell);
        approvals.touch(Paper.draft(step.agreement()), DraftItems.touched(before, agreement.content()), step.by());
        try {
            return agreements.saveAndFlush(agreement).revision();
        } catch (OptimisticLockingFailureException lost) {
            throw new ChangedMeanwhile();
        }
    }

    private Agreement of(Step step, long revision) {
        Agreement agreement = of(step);
        agreement.requireRevision(revision);
        return agreement;
    }

    private Agreement of(Step step) {
        return agreements.findById(step.agreement().value()).orElseThrow(UnknownAgreement::new);
    }
}
