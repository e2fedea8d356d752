package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** How a total came about, line by line: each weight × score, their sum, and the division by the sum of the weights. */
public final class TotalLines {

    private TotalLines() {}

    /** Of the whole; a single line where nothing has a score. */
    public static List<Line> of(AgreementPackage agreement, ScoreSheet scores) {
        return lines(agreement, scores, indicator -> true, scores.total());
    }

    /** Of one dimension. */
    public static List<Line> of(AgreementPackage agreement, ScoreSheet scores, DimensionScore dimension) {
        return lines(
                agreement,
                scores,
                indicator -> Objects.equals(indicator.dimension(), dimension.code()),
                dimension.score());
    }

    private static List<Line> lines(
            AgreementPackage agreement, ScoreSheet scores, Predicate<Indicator> counted, BigDecimal total) {
        List<Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            BigDecimal score = scores.indicators().get(i).score();
            if (!counted.test(indicator)) {
                continue;
            }
            if (score == null) {
                lines.add(Line.of("line.total.leftOut", indicator.number()));
                continue;
            }
            BigDecimal product = indicator.weight().multiply(score);
            sum = sum.add(product);
            weights = weights.add(indicator.weight());
            lines.add(Line.of(
                    "line.total.part",
                    indicator.number(),
                    indicator.weight().toPlainString(),
                    score.toPlainString(),
                    product.toPlainString()));
        }
        lines.add(
                total == null
                        ? Line.of("line.total.none")
                        : Line.of("line.total", sum.toPlainString(), weights.toPlainString(), total.toPlainString()));
        return lines;
    }
}
