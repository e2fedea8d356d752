package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khamrabrong.kernel.ThaiDigits;

/** What is wrong between the indicators: their sums, their dimensions and their numbers. */
final class PackageFindings {

    private PackageFindings() {}

    static List<Finding> of(AgreementPackage agreement) {
        List<Finding> findings = new ArrayList<>();
        BigDecimal sum = agreement.weightSum();
        if (!Decimals.same(sum, agreement.totalWeight())) {
            findings.add(Finding.spelled(Code.WEIGHTS_NOT_TOTAL, null, sum, agreement.totalWeight()));
        }
        dimensionsThatDoNotAddUp(agreement, findings);
        numbersAndDimensions(agreement, findings);
        return findings;
    }

    private static void dimensionsThatDoNotAddUp(AgreementPackage agreement, List<Finding> findings) {
        Map<String, BigDecimal> sums = new HashMap<>();
        agreement
                .indicators()
                .forEach(indicator -> sums.merge(indicator.dimension(), indicator.weight(), BigDecimal::add));
        for (Dimension dimension : agreement.dimensions()) {
            BigDecimal sum = sums.getOrDefault(dimension.code(), BigDecimal.ZERO);
            if (!Decimals.same(sum, dimension.weight())) {
                findings.add(Finding.spelled(
                        Code.DIMENSION_WEIGHT_MISMATCH,
                        null,
                        dimension.name() == null ? dimension.code() : dimension.name(),
                        sum,
                        dimension.weight()));
            }
        }
    }

    private static void numbersAndDimensions(AgreementPackage agreement, List<Finding> findings) {
        Set<String> codes = new HashSet<>();
        agreement.dimensions().forEach(dimension -> codes.add(dimension.code()));
        Set<String> numbers = new HashSet<>();
        for (Indicator indicator : agreement.indicators()) {
            String number = indicator.number();
            if (!numbers.add(ThaiDigits.toArabic(number.strip()))) {
                findings.add(Finding.of(Code.DUPLICATE_NUMBER, number, number));
            }
            boolean needsNone = indicator.dimension() == null && codes.isEmpty();
            if (!needsNone && !codes.contains(indicator.dimension())) {
                findings.add(unknown(indicator.dimension(), number));
            }
        }
    }

    private static Finding unknown(String dimension, String number) {
        return dimension == null
                ? Finding.of(Code.UNKNOWN_DIMENSION, number, number)
                : Finding.of(Code.UNKNOWN_DIMENSION, number, number, dimension);
    }
}
