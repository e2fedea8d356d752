package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.PlanDifferences;
import org.khamrabrong.workflow.remark.Look;

/**
 * What of a paper changed since one decided on it last.
 *
 * @param plan none where the paper has no plan
 */
public record Changed(List<IndicatorDifference> indicators, List<FieldDifference> plan) {

    public static Changed nothing() {
        return new Changed(List.of(), List.of());
    }

    public static Changed between(AgreementPackage before, AgreementPackage after) {
        return new Changed(
                PackageDifferences.between(before, after),
                PlanDifferences.between(before.unitPlan(), after.unitPlan()));
    }

    boolean isNothing() {
        return indicators.isEmpty() && plan.isEmpty();
    }

    /** How much it is, and since when. */
    String words(Look look) {
        String since = Words.formats().dateTime(look.at());
        if (isNothing()) {
            return say("agreement.approval.changed.none", since);
        }
        if (plan.isEmpty()) {
            return say("agreement.approval.changed.count", indicators.size(), since);
        }
        return indicators.isEmpty()
                ? say("agreement.approval.changed.plan", since)
                : say("agreement.approval.changed.countAndPlan", indicators.size(), since);
    }
}
