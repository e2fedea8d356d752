package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** One indicator's number, score and share of the total, each null where there is none, and how they came about. */
public record IndicatorScore(
        String number, BigDecimal result, BigDecimal score, BigDecimal weighted, List<Line> explanation) {

    public IndicatorScore {
        explanation = List.copyOf(explanation);
    }

    public boolean hasScore() {
        return score != null;
    }
}
