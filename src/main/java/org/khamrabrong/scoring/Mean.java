package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The weighted mean of the scores added to it. */
final class Mean {

    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;

    void add(BigDecimal weight, @Nullable BigDecimal score) {
        weights = weights.add(weight);
        weighted = weighted.add(weight.multiply(score));
    }

    void add(Mean other) {
        weights = weights.add(other.weights);
        weighted = weighted.add(other.weighted);
    }

    BigDecimal weights() {
        return weights;
    }

    /** Rounded; null over nothing. */
    @Nullable
    BigDecimal rounded() {
        return weights.signum() == 0 ? null : Rounding.quotient(weighted, weights);
    }
}
