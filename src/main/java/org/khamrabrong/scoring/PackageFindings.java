package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong between the indicators: their sums, their dimensions and their numbers. */
final class PackageFindings {

    private PackageFindings() {}

    static List<Finding> of(AgreementPackage agreement) {
        List<Finding> findings = new ArrayList<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        agreement.dimensions().forEach(dimension -> sums.put(dimension.code(), BigDecimal.ZERO));
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : agreement.indicators()) {
            sum = sum.add(indicator.weight());
            sums.computeIfPresent(indicator.dimension(), (code, weights) -> weights.add(indicator.weight()));
        }
        if (!Decimals.same(sum, agreement.totalWeight())) {
            findings.add(Finding.spelled(Code.WEIGHTS_NOT_TOTAL, null, sum, agreement.totalWeight()));
        }
        dimensionsThatDoNotAddUp(agreement, sums, findings);
        numbersAndDimensions(agreement, sums.keySet(), findings);
        return findings;
    }

    private static void dimensionsThatDoNotAddUp(
            AgreementPackage agreement, Map<String, BigDecimal> sums, List<Finding> findings) {
        for (Dimension dimension : agreement.dimensions()) {
            BigDecimal sum = sums.getOrDefault(dimension.code(), BigDecimal.ZERO);
            if (!Decimals.same(sum, dimension.weight())) {
                findings.add(Finding.spelled(
                        Code.DIMENSION_WEIGHT_MISMATCH, null, dimension.title(), sum, dimension.weight()));
            }
        }
    }

    private static void numbersAndDimensions(AgreementPackage agreement, Set<String> codes, List<Finding> findings) {
        Set<String> numbers = new HashSet<>(2 * agreement.indicators().size());
        for (Indicator indicator : agreement.indicators()) {
            String number = indicator.number();
            if (!numbers.add(Figures.alike(number))) {
                findings.add(Finding.of(Code.DUPLICATE_NUMBER, number, number));
            }
            boolean needsNone = indicator.dimension() == null && codes.isEmpty();
            if (!needsNone && !codes.contains(indicator.dimension())) {
                findings.add(unknown(indicator.dimension(), number));
            }
        }
    }

    private static Finding unknown(@Nullable String dimension, String number) {
        return dimension == null
                ? Finding.of(Code.UNKNOWN_DIMENSION, number, number)
                : Finding.of(Code.UNKNOWN_DIMENSION, number, number, dimension);
    }
}
