package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.ThaiDigits;

/** One scoring of one package. */
final class PackageScoring {

    private final AgreementPackage agreement;
    private final Map<String, Result> results = new HashMap<>();

    PackageScoring(AgreementPackage agreement) {
        this.agreement = agreement;
        agreement.results().forEach((number, result) -> results.put(ThaiDigits.toArabic(number.strip()), result));
    }

    ScoreSheet score() {
        IndicatorReader reader = new IndicatorReader(agreement);
        List<Reading> readings = agreement.indicators().stream()
                .map(indicator -> reader.read(indicator, result(indicator.number())))
                .toList();
        BigDecimal weights = Mean.weights(readings);
        BigDecimal total = Mean.of(readings);
        List<Finding> findings = new ArrayList<>(PackageFindings.of(agreement));
        readings.forEach(reading -> {
            findings.addAll(IndicatorFindings.of(reading.indicator()));
            if (reading.finding() != null) {
                findings.add(reading.finding());
            }
        });
        return new ScoreSheet(
                readings.stream().map(reading -> reading.weigh(weights)).toList(),
                dimensions(readings),
                total,
                Mean.conservative(readings),
                band(total),
                findings);
    }

    /** The one under this very number, or else the one whose digits are of the other kind. */
    private Result result(String number) {
        Result same = agreement.results().get(number);
        return same == null ? results.get(ThaiDigits.toArabic(number.strip())) : same;
    }

    private List<DimensionScore> dimensions(List<Reading> readings) {
        Map<String, List<Reading>> byDimension = readings.stream()
                .filter(reading -> reading.indicator().dimension() != null)
                .collect(Collectors.groupingBy(reading -> reading.indicator().dimension()));
        return agreement.dimensions().stream()
                .map(dimension -> new DimensionScore(
                        dimension.code(), Mean.of(byDimension.getOrDefault(dimension.code(), List.of()))))
                .toList();
    }

    /** Half-open: the highest band that does not start above the total. */
    private Band band(BigDecimal total) {
        return total == null
                ? null
                : agreement.bands().stream()
                        .filter(band -> band.from().compareTo(total) <= 0)
                        .max(Comparator.comparing(Band::from))
                        .orElse(null);
    }
}
