package org.khamrabrong.agreement;

import static org.khamrabrong.agreement.Stage.DRAFTING;
import static org.khamrabrong.agreement.process.AgreementVariables.DRAFT_APPROVED;
import static org.khamrabrong.agreement.process.AgreementVariables.REVIEW_PASSED;
import static org.khamrabrong.agreement.process.DraftingSteps.APPROVE;
import static org.khamrabrong.agreement.process.DraftingSteps.DRAFT;
import static org.khamrabrong.agreement.process.DraftingSteps.REVIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.AgreementFact.DraftApproved;
import org.khamrabrong.agreement.AgreementFact.DraftFilled;
import org.khamrabrong.agreement.AgreementFact.DraftReturned;
import org.khamrabrong.agreement.AgreementFact.DraftReviewed;
import org.khamrabrong.agreement.AgreementFact.DraftSubmitted;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit's own work before negotiation: draft, review, approval. Every change names the task it is done in. */
@Service
@Transactional
public class Drafting {

    private final Agreements agreements;
    private final HumanTasks tasks;
    private final VersionLog versions;
    private final LastYear lastYear;

    Drafting(Agreements agreements, HumanTasks tasks, VersionLog versions, LastYear lastYear) {
        this.agreements = agreements;
        this.tasks = tasks;
        this.versions = versions;
        this.lastYear = lastYear;
    }

    /** Fills the draft, which must be empty, with what the unit signed for the year before. */
    public long beginWithLastYear(String task, long revision) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        if (!agreement.content().indicators().isEmpty()) {
            throw new Refusal("agreement.refusal.draftNotEmpty");
        }
        FiscalYear year = agreement.fiscalYear().previous();
        AgreementPackage begun = lastYear.into(agreement.content(), agreement.unit(), agreement.fiscalYear())
                .orElseThrow(() -> new Refusal("agreement.refusal.nothingLastYear", String.valueOf(year.buddhist())));
        step.tell(new DraftFilled(
                agreement.id(),
                step.by(),
                year,
                begun.indicators().stream().map(Indicator::number).toList()));
        return rewrite(agreement, begun);
    }

    /** Writes the plan anew; {@code revision} is the one the officer has seen. */
    public long changePlan(String task, long revision, Plan plan) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        PlanChanges.checkTexts(plan);
        PlanChanges.between(agreement.id(), step.by(), agreement.content().plan(), plan)
                .forEach(step::tell);
        return rewrite(agreement, agreement.content().withPlan(plan));
    }

    /** Replaces the indicator of that number, which may change its own number too. */
    public long changeIndicator(String task, long revision, String number, Indicator changed) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        IndicatorTexts.check(changed);
        AgreementPackage content = agreement.content();
        Indicator before =
                content.indicator(number).orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
        if (!number.equals(changed.number())) {
            refuseDuplicate(content, changed.number());
        }
        IndicatorChanges.between(agreement.id(), step.by(), content, before, changed)
                .forEach(step::tell);
        return rewrite(
                agreement,
                content.withIndicators(content.indicators().stream()
                        .map(indicator -> indicator.number().equals(number) ? changed : indicator)
                        .toList()));
    }

    public long addIndicator(String task, long revision, Indicator added) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        AgreementPackage content = agreement.content();
        IndicatorTexts.check(added);
        refuseDuplicate(content, added.number());
        step.tell(new IndicatorAdded(agreement.id(), step.by(), added.number(), added.name()));
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        indicators.add(added);
        return rewrite(agreement, content.withIndicators(indicators));
    }

    public long removeIndicator(String task, long revision, String number) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        AgreementPackage content = agreement.content();
        Indicator removed =
                content.indicator(number).orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
        step.tell(new IndicatorRemoved(agreement.id(), step.by(), number, removed.name()));
        return rewrite(
                agreement,
                content.withIndicators(content.indicators().stream()
                        .filter(indicator -> !indicator.number().equals(number))
                        .toList()));
    }

    /** Moves the indicator by that many places, up (negative) or down. */
    public long moveIndicator(String task, long revision, String number, int places) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        AgreementPackage content = agreement.content();
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        Indicator moved =
                content.indicator(number).orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
        int from = indicators.indexOf(moved);
        int to = Math.max(0, Math.min(indicators.size() - 1, from + places));
        indicators.remove(moved);
        indicators.add(to, moved);
        step.tell(new IndicatorMoved(agreement.id(), step.by(), number, from + 1, to + 1));
        return rewrite(agreement, content.withIndicators(indicators));
    }

    /**
     * Writes what was read from a file: the indicators as they all are to be, and the plan.
     *
     * @param plan null for the present one
     * @param source what the file is called
     */
    public long takeOver(String task, long revision, Plan plan, List<Indicator> indicators, String source) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        AgreementPackage before = agreement.content();
        AgreementPackage after = before.withIndicators(indicators).withPlan(plan == null ? before.plan() : plan);
        ImportedDraft.facts(agreement.id(), step.by(), before, after, source).forEach(step::tell);
        return rewrite(agreement, after);
    }

    /** Hands the draft to the approvers; refused while it is empty or contradicts itself. */
    public void submit(String task, long revision) {
        Step step = drafting(task);
        Agreement agreement = draft(step, revision);
        requireSettled(agreement.content());
        OpenBlanks.refuse(agreement.content());
        refuseTooManyLevels(agreement.content());
        agreement.submitted(step.by());
        versions.keep(agreement, VersionKind.SUBMITTED);
        step.tell(new DraftSubmitted(agreement.id(), step.by()));
        step.complete();
    }

    /** The governor's review, one level below the head's approval. */
    public void review(String task) {
        Step step = tasks.open(task, REVIEW);
        Agreement agreement = of(step);
        agreement.reviewed();
        step.did();
        step.tell(new DraftReviewed(agreement.id(), step.by()));
        step.complete(Values.of(REVIEW_PASSED, true));
    }

    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        Agreement agreement = of(step);
        agreement.requireStage(DRAFTING);
        step.tell(new DraftApproved(agreement.id(), step.by()));
        step.complete(Values.of(DRAFT_APPROVED, true));
    }

    /** Back to the officer, by the governor or the head, with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, REVIEW, APPROVE);
        Agreement agreement = of(step);
        agreement.returned(step.by(), reason);
        step.tell(new DraftReturned(agreement.id(), step.by(), agreement.returnReason()));
        step.complete(Values.of(step.is(REVIEW) ? REVIEW_PASSED : DRAFT_APPROVED, false));
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
            if (indicator.measure() instanceof SurveyMeasure survey && survey.hasTooManyLevels()) {
                throw new Refusal(
                        "agreement.refusal.tooManyLevels",
                        indicator.number(),
                        survey.fullScore().toPlainString(),
                        SurveyMeasure.MOST_LEVELS.toPlainString());
            }
        }
    }

    private static void refuseDuplicate(AgreementPackage content, String number) {
        if (content.indicator(number).isPresent()) {
            throw new Refusal("agreement.refusal.duplicateNumber", number);
        }
    }

    private Step drafting(String task) {
        return tasks.open(task, DRAFT);
    }

    /** The draft for a change; whoever asks for it is an author from now on, unless the change is refused. */
    private Agreement draft(Step step, long revision) {
        step.did();
        Agreement agreement = of(step);
        agreement.requireRevision(revision);
        return agreement;
    }

    private Agreement of(Step step) {
        return agreements.findById(step.agreement().value()).orElseThrow(UnknownAgreement::new);
    }

    private long rewrite(Agreement agreement, AgreementPackage changed) {
        agreement.rewrite(changed, DRAFTING);
        try {
            return agreements.saveAndFlush(agreement).revision();
        } catch (OptimisticLockingFailureException lost) {
            throw new ChangedMeanwhile();
        }
    }
}
