package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One scoring of one package. */
final class PackageScoring {

    private final AgreementPackage agreement;
    private @Nullable Map<String, Result> resultsAlike;

    PackageScoring(AgreementPackage agreement) {
        this.agreement = agreement;
    }

    ScoreSheet score() {
        IndicatorReader reader = new IndicatorReader(agreement);
        List<Reading> readings = new ArrayList<>(agreement.indicators().size());
        List<Finding> findings = PackageFindings.of(agreement);
        Mean conservative = new Mean();
        Map<String, Mean> byDimension = new HashMap<>();
        for (Indicator indicator : agreement.indicators()) {
            Levels levels = Levels.of(indicator.effectiveScale());
            Reading reading = reader.read(indicator, levels, result(indicator.number()));
            readings.add(reading);
            IndicatorFindings.add(indicator, levels, findings);
            if (reading.finding() != null) {
                findings.add(reading.finding());
            }
            if (reading.isScored()) {
                byDimension
                        .computeIfAbsent(indicator.dimension(), code -> new Mean())
                        .add(indicator.weight(), reading.score());
            } else if (!reading.isExcluded()) {
                conservative.add(indicator.weight(), levels.lowest());
            }
        }
        Mean scored = new Mean();
        byDimension.values().forEach(scored::add);
        conservative.add(scored);
        BigDecimal total = scored.rounded();
        return new ScoreSheet(
                weighed(readings, scored.weights()),
                dimensions(byDimension),
                total,
                conservative.rounded(),
                band(total),
                findings);
    }

    /** The one under this very number, or else the first by its spelling of those that read alike. */
    private @Nullable Result result(String number) {
        Result same = agreement.results().get(number);
        return same == null ? resultsAlike().get(Figures.alike(number)) : same;
    }

    private Map<String, Result> resultsAlike() {
        if (resultsAlike == null) {
            Map<String, Result> alike = new HashMap<>();
            new TreeMap<>(agreement.results())
                    .forEach((number, result) -> alike.putIfAbsent(Figures.alike(number), result));
            resultsAlike = alike;
        }
        return resultsAlike;
    }

    private static List<IndicatorScore> weighed(List<Reading> readings, BigDecimal weights) {
        List<IndicatorScore> scores = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            scores.add(reading.weigh(weights));
        }
        return scores;
    }

    private List<DimensionScore> dimensions(Map<String, Mean> means) {
        Mean nothing = new Mean();
        return agreement.dimensions().stream()
                .map(dimension -> new DimensionScore(
                        dimension.code(),
                        means.getOrDefault(dimension.code(), nothing).rounded()))
                .toList();
    }

    /** Half-open: the highest band that does not start above the total. */
    private @Nullable Band band(@Nullable BigDecimal total) {
        Band reached = null;
        for (Band band : total == null ? List.<Band>of() : agreement.bands()) {
            boolean isReached = band.from().compareTo(total) <= 0;
            if (isReached && (reached == null || band.from().compareTo(reached.from()) > 0)) {
                reached = band;
            }
        }
        return reached;
    }
}
