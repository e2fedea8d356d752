package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's number, score and share of the total, each null where there is none, and how they came about.
 *
 * @param isExcluded whether it leaves all sums: cancelled, or nothing to measure
 */
public record IndicatorScore(
        String number,
        @Nullable BigDecimal result,
        @Nullable BigDecimal score,
        @Nullable BigDecimal weighted,
        boolean isExcluded,
        List<Line> explanation) {

    private static final Set<String> OF_THE_WHOLE = Set.of("line.weight", "line.contribution");

    public IndicatorScore {
        explanation = Derivation.kept(explanation);
    }

    /** Without its share of the whole, which is not known where only this indicator is looked at. */
    public IndicatorScore alone() {
        return new IndicatorScore(
                number,
                result,
                score,
                null,
                isExcluded,
                explanation.stream()
                        .filter(line -> !OF_THE_WHOLE.contains(line.key()))
                        .toList());
    }

    public boolean hasScore() {
        return score != null;
    }
}
