package org.khamrabrong.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** What an amendment changes, indicator by indicator. */
public final class Changes {

    private static final Map<String, ChangeKind> OF_FIELDS = Map.of(
            "weight", ChangeKind.WEIGHT,
            "sheetWeight", ChangeKind.WEIGHT,
            "dimension", ChangeKind.WEIGHT,
            "scale", ChangeKind.SCALE,
            "sheetScale", ChangeKind.SCALE,
            "between", ChangeKind.SCALE,
            "below", ChangeKind.SCALE,
            "measure", ChangeKind.MEASURE,
            "measureOptions", ChangeKind.MEASURE);

    private Changes() {}

    /** By indicator number, in the order of the later content. */
    public static Map<String, Set<ChangeKind>> between(AgreementPackage before, AgreementPackage after) {
        Map<String, Set<ChangeKind>> kinds = new LinkedHashMap<>();
        PackageDifferences.between(before, after)
                .forEach(difference -> kinds.put(difference.number(), kinds(difference, before, after)));
        return kinds;
    }

    static Set<ChangeKind> all(AgreementPackage before, AgreementPackage after) {
        Set<ChangeKind> all = EnumSet.noneOf(ChangeKind.class);
        between(before, after).values().forEach(all::addAll);
        return all;
    }

    private static Set<ChangeKind> kinds(
            IndicatorDifference difference, AgreementPackage before, AgreementPackage after) {
        return switch (difference.kind()) {
            case ADDED -> EnumSet.of(ChangeKind.ADDED);
            case REMOVED -> EnumSet.of(ChangeKind.REMOVED);
            case CHANGED ->
                difference.fields().stream()
                        .map(field -> kind(field, indicator(before, difference), indicator(after, difference)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
        };
    }

    private static Indicator indicator(AgreementPackage content, IndicatorDifference difference) {
        return content.indicator(difference.number()).orElseThrow();
    }

    private static ChangeKind kind(FieldDifference field, Indicator before, Indicator after) {
        return field.field().equals("target")
                ? target(before, after)
                : OF_FIELDS.getOrDefault(field.field(), ChangeKind.WORDING);
    }

    private static ChangeKind target(Indicator before, Indicator after) {
        BigDecimal was = before.target();
        BigDecimal becomes = after.target();
        boolean raised =
                was != null && becomes != null && becomes.compareTo(was) * direction(before.effectiveScale()) > 0;
        return raised ? ChangeKind.TARGET_RAISED : ChangeKind.TARGET_EASED;
    }

    /** Positive where more is better, negative where less is; 0 where it cannot be said. */
    private static int direction(@Nullable Scale scale) {
        List<Point> points = scale == null ? List.of() : scale.points();
        return points.size() < 2
                ? 0
                : points.get(points.size() - 1).value().compareTo(points.get(0).value());
    }

    /** The numbers of all that is changed but that one. */
    static Set<String> allBut(AgreementPackage before, AgreementPackage after, String number) {
        return between(before, after).keySet().stream()
                .filter(changed -> !changed.equals(number))
                .collect(Collectors.toSet());
    }

    /** The base with the proposed changes of these indicators, and of no others. */
    static AgreementPackage accepted(AgreementPackage base, AgreementPackage proposed, Set<String> numbers) {
        List<Indicator> indicators = new ArrayList<>();
        proposed.indicators().forEach(indicator -> {
            if (numbers.contains(indicator.number())) {
                indicators.add(indicator);
            } else {
                base.indicator(indicator.number()).ifPresent(indicators::add);
            }
        });
        base.indicators().stream()
                .filter(indicator -> proposed.indicator(indicator.number()).isEmpty())
                .filter(indicator -> !numbers.contains(indicator.number()))
                .forEach(indicators::add);
        return base.withIndicators(indicators);
    }
}
