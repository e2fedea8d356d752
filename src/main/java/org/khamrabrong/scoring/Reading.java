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

    boolean isExcluded() {
        return standing == Standing.EXCLUDED;
    }

    /** Weighed against the sum of the weights of all that have a score. */
    IndicatorScore weigh(BigDecimal weights) {
        if (!isScored() || weights.signum() == 0) {
            return new IndicatorScore(indicator.number(), number, score, null, isExcluded(), lines);
        }
        BigDecimal weighted =
                Rounding.round(Fraction.of(indicator.weight().multiply(score)).over(Fraction.of(weights)));
        List<Line> all = new ArrayList<>(lines.size() + 2);
        all.addAll(lines);
        all.add(Line.spelled("line.weight", indicator.weight(), weights));
        all.add(Line.spelled("line.contribution", indicator.weight(), score, weights, weighted));
        return new IndicatorScore(indicator.number(), number, score, weighted, false, all);
    }
}
