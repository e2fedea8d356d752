package org.khamrabrong.scorecard.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Point;

/**
 * The criteria in the words of the paper forms: this value at this level, so much more or less for each further one or
 * two scores, as in "plus or minus 5 per score".
 *
 * @param value what earns the level
 * @param level from 1 to 5
 * @param step how far the value moves, in the measure's unit, always positive
 * @param scores 1 for all five levels, 2 for the levels 1, 3 and 5
 * @param moreIsBetter whether a higher value earns a higher level
 */
record Interval(BigDecimal value, int level, BigDecimal step, int scores, boolean moreIsBetter) {

    static final int LEVELS = 5;
    static final int MIDDLE = 3;

    /** The levels, as exact as they can be written. */
    List<Point> points() {
        return IntStream.iterate(1, score -> score <= LEVELS, score -> score + scores)
                .mapToObj(score -> new Point(BigDecimal.valueOf(score), valueAt(score)))
                .toList();
    }

    private BigDecimal valueAt(int score) {
        BigDecimal steps = BigDecimal.valueOf(score - (long) level)
                .divide(BigDecimal.valueOf(scores), 1, RoundingMode.UNNECESSARY);
        BigDecimal way = step.multiply(steps);
        BigDecimal exact = moreIsBetter ? value.add(way) : value.subtract(way);
        return exact.signum() == 0 ? BigDecimal.ZERO : plain(exact);
    }

    /** What these levels say in such words; nothing where they are not evenly apart. The target's level comes first. */
    static Optional<Interval> of(List<Point> points, @Nullable BigDecimal target) {
        List<Point> ordered =
                points.stream().sorted(Comparator.comparing(Point::score)).toList();
        for (int scores : List.of(1, 2)) {
            if (hasLevels(ordered, scores)) {
                BigDecimal way = ordered.get(1).value().subtract(ordered.get(0).value());
                Point middle = ordered.get(ordered.size() / 2);
                Point base = ordered.stream()
                        .filter(point -> target != null && point.value().compareTo(target) == 0)
                        .findFirst()
                        .orElse(middle);
                Interval interval =
                        new Interval(base.value(), base.score().intValue(), plain(way.abs()), scores, way.signum() > 0);
                return way.signum() != 0 && same(interval.points(), ordered) ? Optional.of(interval) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasLevels(List<Point> points, int scores) {
        int[] levels = IntStream.iterate(1, score -> score <= LEVELS, score -> score + scores)
                .toArray();
        return points.size() == levels.length
                && IntStream.range(0, levels.length)
                        .allMatch(i -> points.get(i).score().compareTo(BigDecimal.valueOf(levels[i])) == 0);
    }

    private static boolean same(List<Point> one, List<Point> other) {
        return IntStream.range(0, one.size())
                .allMatch(i -> one.get(i).value().compareTo(other.get(i).value()) == 0);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
