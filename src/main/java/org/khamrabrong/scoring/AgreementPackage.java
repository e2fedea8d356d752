package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One agreement, what was reported on it, and everything needed to score it again without the application.
 *
 * @param usualScale with which an indicator begins that has no scale yet; it scores nothing
 */
public record AgreementPackage(
        @Nullable String unit,
        @Nullable String level,
        @Nullable Integer fiscalYear,
        BigDecimal totalWeight,
        List<Dimension> dimensions,
        Penalties penalties,
        List<Band> bands,
        Set<LocalDate> holidays,
        @Nullable Plan plan,
        List<Indicator> indicators,
        Map<String, Result> results,
        UsualScale usualScale) {

    public static final BigDecimal USUAL_TOTAL_WEIGHT = BigDecimal.valueOf(100);

    public AgreementPackage {
        totalWeight = totalWeight == null ? USUAL_TOTAL_WEIGHT : Decimals.plain(totalWeight);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        penalties = penalties == null ? Penalties.none() : penalties;
        bands = bands == null ? List.of() : List.copyOf(bands);
        holidays = holidays == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(holidays));
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        results = results == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(results));
        usualScale = usualScale == null ? UsualScale.LEVELS : usualScale;
    }

    /** The plan of the unit; one that says nothing where there is none. */
    public Plan unitPlan() {
        return plan == null ? Plan.none() : plan;
    }

    public AgreementPackage withIndicators(List<Indicator> newIndicators) {
        return but().indicators(newIndicators).build();
    }

    /** The same package with the indicator of this number replaced. */
    public AgreementPackage withIndicator(Indicator changed) {
        return withIndicators(indicators.stream()
                .map(indicator -> indicator.number().equals(changed.number()) ? changed : indicator)
                .toList());
    }

    public AgreementPackage withResults(Map<String, Result> newResults) {
        return but().results(newResults).build();
    }

    public AgreementPackage withPlan(@Nullable Plan newPlan) {
        return but().plan(newPlan).build();
    }

    public Optional<Indicator> indicator(String number) {
        return indicators.stream()
                .filter(indicator -> indicator.number().equals(number))
                .findFirst();
    }

    public BigDecimal weightSum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : indicators) {
            sum = sum.add(indicator.weight());
        }
        return sum;
    }

    public static PackageBuilder empty() {
        return new PackageBuilder();
    }

    /** The same package, some of it to be said anew. */
    public PackageBuilder but() {
        return new PackageBuilder(this);
    }
}
