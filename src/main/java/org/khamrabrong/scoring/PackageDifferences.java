package org.khamrabrong.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.khamrabrong.scoring.IndicatorDifference.Kind;

/** Compares two contents indicator by indicator, by their numbers. */
public final class PackageDifferences {

    private PackageDifferences() {}

    /** In the order of the later content; what was removed comes last. */
    public static List<IndicatorDifference> between(AgreementPackage before, AgreementPackage after) {
        List<IndicatorDifference> differences = new ArrayList<>();
        for (Indicator indicator : after.indicators()) {
            Optional<Indicator> former = before.indicator(indicator.number());
            if (former.isEmpty()) {
                differences.add(new IndicatorDifference(indicator.number(), indicator.name(), Kind.ADDED, List.of()));
            } else {
                List<FieldDifference> fields =
                        IndicatorTexts.between(former.get(), names(before), indicator, names(after));
                if (!fields.isEmpty()) {
                    differences.add(
                            new IndicatorDifference(indicator.number(), indicator.name(), Kind.CHANGED, fields));
                }
            }
        }
        before.indicators().stream()
                .filter(indicator -> after.indicator(indicator.number()).isEmpty())
                .map(gone -> new IndicatorDifference(gone.number(), gone.name(), Kind.REMOVED, List.of()))
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
