package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What became of one indicator before it is weighed against the others. */
record Reading(
        Indicator indicator,
        Standing standing,
        @Nullable BigDecimal number,
        @Nullable BigDecimal score,
        Derivation derivation,
        @Nullable Finding finding) {

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
        BigDecimal weighted = null;
        if (isScored() && weights.signum() != 0) {
            weighted = Rounding.quotient(indicator.weight().multiply(score), weights);
            derivation.say("line.weight", indicator.weight(), weights);
            derivation.say("line.contribution", indicator.weight(), score, weights, weighted);
        }
        return new IndicatorScore(indicator.number(), number, score, weighted, isExcluded(), derivation);
    }
}
