package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that scoring a package gives; totals over nothing are null, as is the band of such a total. */
public record ScoreSheet(
        List<IndicatorScore> indicators,
        List<DimensionScore> dimensions,
        @Nullable BigDecimal total,
        @Nullable BigDecimal conservativeTotal,
        @Nullable Band band,
        List<Finding> findings) {

    public ScoreSheet {
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
        findings = List.copyOf(findings);
    }

    public Optional<IndicatorScore> indicator(String number) {
        return indicators.stream()
                .filter(score -> score.number().equals(number))
                .findFirst();
    }

    /** How many indicators have a score. */
    public int scored() {
        return (int) indicators.stream().filter(IndicatorScore::hasScore).count();
    }

    /** How many should have one: all but those that leave the sums. */
    public int counting() {
        return (int) indicators.stream().filter(score -> !score.isExcluded()).count();
    }

    /** Whether the total speaks for some of the indicators only. */
    public boolean isPartial() {
        return total != null && scored() < counting();
    }

    /** The band of a whole total: a part of the indicators reaches none. */
    public @Nullable Band reached() {
        return isPartial() ? null : band;
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Those that stop an agreement from going on. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** The findings at one indicator, or with null those of the package as a whole. */
    public List<Finding> findingsOf(String number) {
        return findings.stream()
                .filter(finding -> Objects.equals(finding.indicator(), number))
                .toList();
    }
}
