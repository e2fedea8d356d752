package org.khamrabrong.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.agreement.AgreementFact.DraftImported;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.scoring.Plan;

/** A draft that was read from a file, beside what stood there before. */
final class ImportedDraft {

    private ImportedDraft() {}

    /**
     * What becomes of the draft, fact by fact: this one first, then what changed in the plan and in each indicator.
     *
     * @throws Refusal where a number stands twice, or a text is too long or cannot be kept
     */
    static List<AgreementFact> facts(
            AgreementId agreement, String by, AgreementPackage before, AgreementPackage after, String source) {
        check(after);
        List<AgreementFact> facts = new ArrayList<>();
        facts.add(new DraftImported(agreement, by, source, ContentEdit.numbers(after)));
        if (after.plan() != null) {
            facts.addAll(PlanChanges.between(agreement, by, before.unitPlan(), after.plan()));
        }
        for (Indicator indicator : after.indicators()) {
            Optional<Indicator> former = before.indicator(indicator.number());
            if (former.isEmpty()) {
                facts.add(new IndicatorAdded(agreement, by, indicator.number(), indicator.title()));
            } else {
                facts.addAll(IndicatorChanges.between(agreement, by, after, former.get(), indicator));
            }
        }
        before.indicators().stream()
                .filter(indicator -> after.indicator(indicator.number()).isEmpty())
                .forEach(gone -> facts.add(new IndicatorRemoved(agreement, by, gone.number(), gone.title())));
        return facts;
    }

    private static void check(AgreementPackage after) {
        Plan plan = after.plan();
        if (plan != null) {
            PlanChanges.checkTexts(plan);
        }
        Set<String> numbers = new HashSet<>();
        for (Indicator indicator : after.indicators()) {
            IndicatorTexts.check(indicator);
            if (!numbers.add(indicator.number())) {
                throw new Refusal("scorecard.refusal.duplicateNumber", indicator.number());
            }
        }
    }
}
