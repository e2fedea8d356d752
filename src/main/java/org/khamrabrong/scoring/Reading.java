package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What became of one indicator before it is weighed against the others. */
record Reading(
        Indicator indicator,
        Standing standing,
        BigDecimal number,
        BigDecimal score,
        List<Line> lines,
        Finding finding) {

    /** How the indicator takes part in the totals. */
    enum Standing {
        SCORED,
        WITHOUT_SCORE,
        EXCLUDED
    }

    boolean isScored() {
        return standing == Standing.SCORED;
    }

    /** Its score, or what the conservative total counts in its place. */
    BigDecimal conservativeScore() {
        if (isScored()) {
            return score;
        }
        Scale scale = indicator.effectiveScale();
        return scale == null || scale.points().isEmpty()
                ? BigDecimal.ONE
                : scale.ascending().get(0).score();
    }

    /** Weighed against the sum of the weights of all that have a score. */
    IndicatorScore weigh(BigDecimal weights) {
        if (!isScored() || weights.signum() == 0) {
            return new IndicatorScore(indicator.number(), number, score, null, lines);
        }
        BigDecimal weighted =
                Rounding.round(Fraction.of(indicator.weight().multiply(score)).over(Fraction.of(weights)));
        List<Line> all = new ArrayList<>(lines);
        all.add(Line.of("line.weight", indicator.weight().toPlainString(), weights.toPlainString()));
        all.add(Line.of(
                "line.contribution",
                indicator.weight().toPlainString(),
                score.toPlainString(),
                weights.toPlainString(),
                weighted.toPlainString()));
        return new IndicatorScore(indicator.number(), number, score, weighted, all);
    }
}
