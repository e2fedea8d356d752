package org.khamrabrong.agreement;

import static org.khamrabrong.agreement.Stage.DRAFTING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit's own work before negotiation: draft, review, approval. Every change names the task it is done in. */
@Service
@Transactional
public class Drafting {

    static final String DRAFT = "Task_DraftAgreement";
    public static final String REVIEW = "Task_ReviewDraft";
    static final String APPROVE = "Task_ApproveDraft";

    private final Agreements agreements;
    private final HumanTasks tasks;
    private final Authors authors;
    private final DraftingWorkflow workflow;
    private final VersionLog versions;
    private final LastYear lastYear;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Drafting(
            Agreements agreements,
            HumanTasks tasks,
            Authors authors,
            DraftingWorkflow workflow,
            VersionLog versions,
            LastYear lastYear,
            Actors actors,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.tasks = tasks;
        this.authors = authors;
        this.workflow = workflow;
        this.versions = versions;
        this.lastYear = lastYear;
        this.actors = actors;
        this.events = events;
    }

    /** Fills the draft, which must be empty, with what the unit signed for the year before. */
    public long beginWithLastYear(String task, long revision) {
        Agreement agreement = draft(task, revision);
        if (!agreement.content().indicators().isEmpty()) {
            throw new Refusal("refusal.draftNotEmpty");
        }
        FiscalYear year = agreement.fiscalYear().previous();
        AgreementPackage begun = lastYear.into(agreement.content(), agreement.unit(), agreement.fiscalYear())
                .orElseThrow(() -> new Refusal("refusal.nothingLastYear", String.valueOf(year.buddhist())));
        events.publishEvent(new DraftFilled(
                agreement.id(),
                actors.currentName(),
                String.valueOf(year.buddhist()),
                begun.indicators().stream().map(Indicator::number).collect(Collectors.joining(", "))));
        return rewrite(agreement, begun);
    }

    /** Writes the plan anew; {@code revision} is the one the officer has seen. */
    public long changePlan(String task, long revision, Plan plan) {
        Agreement agreement = draft(task, revision);
        PlanChanged.checkTexts(plan);
        PlanChanged.between(
                        agreement.id(),
                        actors.currentName(),
                        agreement.content().plan(),
                        plan)
                .forEach(events::publishEvent);
        return rewrite(agreement, agreement.content().withPlan(plan));
    }

    /** Replaces the indicator of that number, which may change its own number too. */
    public long changeIndicator(String task, long revision, String number, Indicator changed) {
        Agreement agreement = draft(task, revision);
        IndicatorFields.checkTexts(changed);
        AgreementPackage content = agreement.content();
        Indicator before = content.indicator(number).orElseThrow(() -> new Refusal("refusal.unknownIndicator", number));
        if (!number.equals(changed.number())) {
            refuseDuplicate(content, changed.number());
        }
        IndicatorChanges.between(agreement.id(), actors.currentName(), content, before, changed)
                .forEach(events::publishEvent);
        return rewrite(
                agreement,
                content.withIndicators(content.indicators().stream()
                        .map(indicator -> indicator.number().equals(number) ? changed : indicator)
                        .toList()));
    }

    public long addIndicator(String task, long revision, Indicator added) {
        Agreement agreement = draft(task, revision);
        AgreementPackage content = agreement.content();
        IndicatorFields.checkTexts(added);
        refuseDuplicate(content, added.number());
        events.publishEvent(new IndicatorAdded(agreement.id(), actors.currentName(), added.number(), added.name()));
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        indicators.add(added);
        return rewrite(agreement, content.withIndicators(indicators));
    }

    public long removeIndicator(String task, long revision, String number) {
        Agreement agreement = draft(task, revision);
        AgreementPackage content = agreement.content();
        Indicator removed =
                content.indicator(number).orElseThrow(() -> new Refusal("refusal.unknownIndicator", number));
        events.publishEvent(new IndicatorRemoved(agreement.id(), actors.currentName(), number, removed.name()));
        return rewrite(
                agreement,
                content.withIndicators(content.indicators().stream()
                        .filter(indicator -> !indicator.number().equals(number))
                        .toList()));
    }

    /** Moves the indicator by that many places, up (negative) or down. */
    public long moveIndicator(String task, long revision, String number, int places) {
        Agreement agreement = draft(task, revision);
        AgreementPackage content = agreement.content();
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        Indicator moved = content.indicator(number).orElseThrow(() -> new Refusal("refusal.unknownIndicator", number));
        int from = indicators.indexOf(moved);
        int to = Math.max(0, Math.min(indicators.size() - 1, from + places));
        indicators.remove(moved);
        indicators.add(to, moved);
        events.publishEvent(new IndicatorMoved(
                agreement.id(), actors.currentName(), number, Integer.toString(from + 1), Integer.toString(to + 1)));
        return rewrite(agreement, content.withIndicators(indicators));
    }

    /**
     * Writes what was read from a file: the indicators as they all are to be, and the plan.
     *
     * @param plan null for the present one
     * @param source what the file is called
     */
    public long takeOver(String task, long revision, Plan plan, List<Indicator> indicators, String source) {
        Agreement agreement = draft(task, revision);
        AgreementPackage before = agreement.content();
        AgreementPackage after = before.withIndicators(indicators).withPlan(plan == null ? before.plan() : plan);
        DraftImported.facts(agreement.id(), actors.currentName(), before, after, source)
                .forEach(events::publishEvent);
        return rewrite(agreement, after);
    }

    /** Hands the draft to the approvers; refused while it is empty or contradicts itself. */
    public void submit(String task, long revision) {
        OpenTask open = tasks.open(task, DRAFT);
        Agreement agreement = draft(task, revision);
        authors.forget(open, Work.DRAFT_REVIEW);
        requireSettled(agreement.content());
        OpenBlanks.refuse(agreement.content());
        refuseTooManyLevels(agreement.content());
        agreement.submitted(actors.currentName());
        versions.keep(agreement, VersionKind.SUBMITTED);
        events.publishEvent(new DraftSubmitted(agreement.id(), actors.currentName()));
        workflow.draftSubmitted(open);
    }

    /** The governor's review, one level below the head's approval. */
    public void review(String task) {
        OpenTask open = tasks.open(task, REVIEW);
        Agreement agreement = of(open);
        agreement.reviewed(actors.currentName());
        authors.record(open, Work.DRAFT_REVIEW);
        events.publishEvent(new DraftReviewed(agreement.id(), actors.currentName()));
        workflow.draftDecided(open, true);
    }

    public void approve(String task) {
        OpenTask open = tasks.open(task, APPROVE);
        Agreement agreement = of(open);
        agreement.requireStage(DRAFTING);
        agreement.requireNotOwnWork(actors.currentName());
        events.publishEvent(new DraftApproved(agreement.id(), actors.currentName()));
        workflow.draftDecided(open, true);
    }

    /** Back to the officer, by the governor or the head, with a reason. */
    public void giveBack(String task, String reason) {
        OpenTask open = tasks.open(task, REVIEW, APPROVE);
        Agreement agreement = of(open);
        agreement.returned(actors.currentName(), reason);
        events.publishEvent(new DraftReturned(agreement.id(), actors.currentName(), agreement.returnReason()));
        workflow.draftDecided(open, false);
    }

    private static void requireSettled(AgreementPackage content) {
        if (content.indicators().isEmpty()) {
            throw new Refusal("refusal.noIndicators");
        }
        Contradictions.refuse(content.withResults(null));
    }

    /** Nobody could report on it. */
    private static void refuseTooManyLevels(AgreementPackage content) {
        for (Indicator indicator : content.indicators()) {
            if (indicator.measure() instanceof SurveyMeasure survey && survey.hasTooManyLevels()) {
                throw new Refusal(
                        "refusal.tooManyLevels",
                        indicator.number(),
                        survey.fullScore().toPlainString(),
                        SurveyMeasure.MOST_LEVELS.toPlainString());
            }
        }
    }

    private static void refuseDuplicate(AgreementPackage content, String number) {
        if (content.indicator(number).isPresent()) {
            throw new Refusal("refusal.duplicateNumber", number);
        }
    }

    /** The draft for a change; whoever asks for it is an author from now on, unless the change is refused. */
    private Agreement draft(String task, long revision) {
        OpenTask open = tasks.open(task, DRAFT);
        authors.record(open, Work.AGREEMENT);
        Agreement agreement = of(open);
        agreement.requireRevision(revision);
        return agreement;
    }

    private Agreement of(OpenTask task) {
        return agreements.findById(task.agreement().value()).orElseThrow(UnknownAgreement::new);
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
