package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        TotalLines lines = new TotalLines();
        for (int i = 0; i < agreement.indicators().size(); i++) {
            lines.count(agreement.indicators().get(i), scores.indicators().get(i));
        }
        return lines.dividedInto(scores.total());
    }

    /** Of the conservative total: an indicator without a score counts its scale's first one. */
    public static List<Line> conservative(AgreementPackage agreement, ScoreSheet scores) {
        TotalLines lines = new TotalLines();
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            IndicatorScore score = scores.indicators().get(i);
            if (score.hasScore() || score.isExcluded()) {
                lines.count(indicator, score);
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
        return byDimension(agreement, scores).getOrDefault(dimension.code(), List.of());
    }

    /** Of every dimension, by its code; of one that is defined again, the first score's. */
    public static Map<String, List<Line>> byDimension(AgreementPackage agreement, ScoreSheet scores) {
        Map<String, TotalLines> parts = new HashMap<>();
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            parts.computeIfAbsent(indicator.dimension(), code -> new TotalLines())
                    .count(indicator, scores.indicators().get(i));
        }
        Map<String, List<Line>> lines = new HashMap<>();
        for (DimensionScore dimension : scores.dimensions()) {
            lines.computeIfAbsent(
                    dimension.code(),
                    code -> parts.getOrDefault(code, new TotalLines()).dividedInto(dimension.score()));
        }
        return lines;
    }

    private void count(Indicator indicator, IndicatorScore score) {
        if (score.hasScore()) {
            part("line.total.part", indicator, score.score());
        } else {
            lines.add(Line.of("line.total.leftOut", indicator.number()));
        }
    }

    private void part(String key, Indicator indicator, @Nullable BigDecimal score) {
        BigDecimal product = indicator.weight().multiply(score);
        sum = sum.add(product);
        weights = weights.add(indicator.weight());
        lines.add(Line.spelled(key, indicator.number(), indicator.weight(), score, product));
    }

    private List<Line> dividedInto(@Nullable BigDecimal total) {
        lines.add(total == null ? Line.of("line.total.none") : Line.spelled("line.total", sum, weights, total));
        return lines;
    }
}
