package org.khamrabrong.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/**
 * The criteria of an indicator as a table shows them.
 *
 * @param points by their scores
 * @param target null where there is none
 */
public record Criteria(List<Point> points, @Nullable BigDecimal target) {

    /** How many columns the criteria take. */
    public static final int LEVELS = 5;

    public static Criteria of(Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        return new Criteria(scale == null ? List.of() : scale.ascending(), indicator.target());
    }

    /** Whether they fit the columns 1 to 5; points of any other scale, 50/75/100 for instance, do not. */
    public boolean areLevels() {
        return points.stream().allMatch(Criteria::isLevel);
    }

    /** At which a level is reached; null where it is not defined. */
    public @Nullable BigDecimal value(int level) {
        BigDecimal score = BigDecimal.valueOf(level);
        return points.stream()
                .filter(point -> point.score().compareTo(score) == 0)
                .map(Point::value)
                .findFirst()
                .orElse(null);
    }

    public boolean isTarget(int level) {
        BigDecimal value = value(level);
        return value != null && target != null && value.compareTo(target) == 0;
    }

    /** Each point after its score. */
    public static String spelled(List<Point> points, Formats formats) {
        return points.stream()
                .map(point -> formats.number(point.score()) + ": " + formats.number(point.value()))
                .collect(Collectors.joining(" · "));
    }

    private static boolean isLevel(Point point) {
        BigDecimal score = point.score();
        return score.stripTrailingZeros().scale() <= 0
                && score.signum() > 0
                && score.compareTo(BigDecimal.valueOf(LEVELS)) <= 0;
    }
}
