package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The indicators of one dimension, as the tables of an agreement group them.
 *
 * @param code empty for those that name none
 * @param dimension empty where the agreement does not know that code
 */
public record DimensionGroup(String code, Optional<Dimension> dimension, List<Indicator> indicators) {

    /** In the order of the dimensions; unknown ones after them, as they come. */
    public static List<DimensionGroup> of(AgreementPackage agreement) {
        Map<String, List<Indicator>> byDimension = new LinkedHashMap<>();
        agreement.dimensions().forEach(dimension -> byDimension.put(dimension.code(), new ArrayList<>()));
        agreement
                .indicators()
                .forEach(indicator -> byDimension
                        .computeIfAbsent(Objects.toString(indicator.dimension(), ""), code -> new ArrayList<>())
                        .add(indicator));
        List<DimensionGroup> groups = new ArrayList<>();
        byDimension.forEach((code, indicators) ->
                groups.add(new DimensionGroup(code, dimension(agreement, code), List.copyOf(indicators))));
        return groups;
    }

    /** The years (Buddhist era) of which some indicator tells a past result, rising. */
    public static List<Integer> pastYears(AgreementPackage agreement) {
        return agreement.indicators().stream()
                .flatMap(indicator -> indicator.past().stream())
                .map(PastResult::year)
                .distinct()
                .sorted()
                .toList();
    }

    public BigDecimal weightSum() {
        return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Dimension> dimension(AgreementPackage agreement, String code) {
        return agreement.dimensions().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
    }
}
