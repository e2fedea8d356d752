package org.khamrabrong.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementFact.AgreementAmended;
import org.khamrabrong.agreement.AgreementFact.DraftFilled;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.scoring.Plan;

/** What somebody may do to the content of an agreement; each says what it becomes, and the facts of that. */
record ContentEdit(AgreementId agreement, String by, AgreementPackage content) {

    /**
     * Fills an empty draft.
     *
     * @param signed what it becomes by what was signed in that year; empty where that is nothing
     */
    ContentChange fill(FiscalYear year, Optional<AgreementPackage> signed) {
        if (!content.indicators().isEmpty()) {
            throw new Refusal("agreement.refusal.draftNotEmpty");
        }
        AgreementPackage filled = signed.orElseThrow(() -> new Refusal("agreement.refusal.nothingLastYear", year));
        return new ContentChange(filled, new DraftFilled(agreement, by, year, numbers(filled)));
    }

    ContentChange plan(Plan plan) {
        PlanChanges.checkTexts(plan);
        return new ContentChange(content.withPlan(plan), PlanChanges.between(agreement, by, content.unitPlan(), plan));
    }

    /** Replaces the indicator of that number, which may change its own number too. */
    ContentChange change(String number, Indicator changed) {
        IndicatorTexts.check(changed);
        Indicator before = known(number);
        if (!number.equals(changed.number())) {
            refuseDuplicate(changed.number());
        }
        return new ContentChange(
                content.withIndicators(content.indicators().stream()
                        .map(indicator -> indicator.number().equals(number) ? changed : indicator)
                        .toList()),
                IndicatorChanges.between(agreement, by, content, before, changed));
    }

    ContentChange add(Indicator added) {
        IndicatorTexts.check(added);
        refuseDuplicate(added.number());
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        indicators.add(added);
        return new ContentChange(
                content.withIndicators(indicators), new IndicatorAdded(agreement, by, added.number(), added.title()));
    }

    ContentChange remove(String number) {
        Indicator removed = known(number);
        List<Indicator> left = new ArrayList<>(content.indicators());
        left.remove(removed);
        return new ContentChange(
                content.withIndicators(left), new IndicatorRemoved(agreement, by, number, removed.title()));
    }

    /** By that many places, up (negative) or down. */
    ContentChange move(String number, int places) {
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        Indicator moved = known(number);
        int from = indicators.indexOf(moved);
        int to = Math.max(0, Math.min(indicators.size() - 1, from + places));
        indicators.remove(moved);
        indicators.add(to, moved);
        return new ContentChange(
                content.withIndicators(indicators), new IndicatorMoved(agreement, by, number, from + 1, to + 1));
    }

    /**
     * Takes what was read from a file.
     *
     * @param source what the file is called
     */
    ContentChange takeOver(AgreementPackage read, String source) {
        return new ContentChange(read, ImportedDraft.facts(agreement, by, content, read, source));
    }

    /** Takes what both sides, or the committee, want these indicators to be. */
    ContentChange agree(Collection<Indicator> agreed) {
        AgreementPackage after = content;
        List<AgreementFact> facts = new ArrayList<>();
        for (Indicator indicator : agreed) {
            Indicator before = known(indicator.number());
            facts.addAll(IndicatorChanges.between(agreement, by, after, before, indicator));
            after = after.withIndicator(indicator);
        }
        return new ContentChange(after, facts);
    }

    /** Takes what both sides amended. */
    ContentChange amend(AgreementPackage amended, int version, @Nullable Integer firstRound) {
        return new ContentChange(amended, new AgreementAmended(agreement, by, version, firstRound));
    }

    static List<String> numbers(AgreementPackage content) {
        return content.indicators().stream().map(Indicator::number).toList();
    }

    private Indicator known(String number) {
        return content.indicator(number).orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
    }

    private void refuseDuplicate(String number) {
        if (content.indicator(number).isPresent()) {
            throw new Refusal("scorecard.refusal.duplicateNumber", number);
        }
    }
}
