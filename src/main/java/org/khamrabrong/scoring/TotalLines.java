package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How a total came about, line by line: each weight × score, their sum, and the division by the sum of the weights. The
 * one source of these lines for the screen, the command and documents; {@link Wording} puts them into words.
 */
public final class TotalLines {

    private final List<Line> lines = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    private TotalLines() {}

    /** Of the whole; a single line where nothing has a score. */
    public static List<Line> of(AgreementPackage agreement, ScoreSheet scores) {
        return lines(agreement, scores, indicator -> true, scores.total());
    }

    /** Of the conservative total: an indicator without a score counts its scale's first one. */
    public static List<Line> conservative(AgreementPackage agreement, ScoreSheet scores) {
        TotalLines lines = new TotalLines();
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            IndicatorScore score = scores.indicators().get(i);
            if (score.hasScore()) {
                lines.part("line.total.part", indicator, score.score());
            } else if (score.isExcluded()) {
                lines.add(Line.of("line.total.leftOut", indicator.number()));
            } else {
                Levels levels = Levels.of(indicator.effectiveScale());
                String key = levels.points().isEmpty() ? "line.total.lowest" : "line.total.first";
                lines.part(key, indicator, levels.lowest());
            }
        }
        return lines.dividedInto(scores.conservativeTotal());
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
        TotalLines lines = new TotalLines();
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            BigDecimal score = scores.indicators().get(i).score();
            if (!counted.test(indicator)) {
                continue;
            }
            if (score == null) {
                lines.add(Line.of("line.total.leftOut", indicator.number()));
            } else {
                lines.part("line.total.part", indicator, score);
            }
        }
        return lines.dividedInto(total);
    }

    private void add(Line line) {
        lines.add(line);
    }

    private void part(String key, Indicator indicator, BigDecimal score) {
        BigDecimal product = indicator.weight().multiply(score);
        sum = sum.add(product);
        weights = weights.add(indicator.weight());
        lines.add(Line.spelled(key, indicator.number(), indicator.weight(), score, product));
    }

    private List<Line> dividedInto(BigDecimal total) {
        lines.add(total == null ? Line.of("line.total.none") : Line.spelled("line.total", sum, weights, total));
        return lines;
    }
}
