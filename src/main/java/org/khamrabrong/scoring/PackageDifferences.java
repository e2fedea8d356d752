package org.khamrabrong.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares two contents indicator by indicator, by their numbers. */
public final class PackageDifferences {

    private PackageDifferences() {}

    /** In the order of the later content; what was removed comes last. */
    public static List<IndicatorDifference> between(AgreementPackage before, AgreementPackage after) {
        List<IndicatorDifference> differences = new ArrayList<>();
        for (Indicator indicator : after.indicators()) {
            Optional<Indicator> former = before.indicator(indicator.number());
            if (former.isEmpty()) {
                differences.add(IndicatorDifference.added(indicator));
            } else {
                List<FieldDifference> fields =
                        IndicatorTexts.between(former.get(), names(before), indicator, names(after));
                if (!fields.isEmpty()) {
                    differences.add(IndicatorDifference.changed(former.get(), indicator, fields));
                }
            }
        }
        before.indicators().stream()
                .filter(indicator -> after.indicator(indicator.number()).isEmpty())
                .map(IndicatorDifference::removed)
                .forEach(differences::add);
        return differences;
    }

    /** The names of the content's dimensions by their codes. */
    public static UnaryOperator<String> names(AgreementPackage content) {
        return code -> content.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Dimension::name)
                .findFirst()
                .orElse(code);
    }
}
