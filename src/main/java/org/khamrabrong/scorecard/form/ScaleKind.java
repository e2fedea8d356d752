package org.khamrabrong.scorecard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** The scales that offices use, by the scores that they give. */
enum ScaleKind {
    LEVELS(IntStream.rangeClosed(1, 5)),
    THREE_TARGETS(IntStream.of(50, 75, 100));

    private final List<BigDecimal> scores;

    ScaleKind(IntStream scores) {
        this.scores = scores.mapToObj(BigDecimal::valueOf).toList();
    }

    List<BigDecimal> scores() {
        return scores;
    }

    /** Of the scale as it is; five levels where there is none. */
    static ScaleKind of(@Nullable Scale scale) {
        return scale != null
                        && !scale.points().isEmpty()
                        && scale.points().stream().allMatch(THREE_TARGETS::has)
                ? THREE_TARGETS
                : LEVELS;
    }

    /** Every score that a form has to offer a field for, those of the scale as it is included. */
    static List<BigDecimal> everyScore(List<Point> points) {
        List<BigDecimal> further = points.stream()
                .map(Point::score)
                .filter(score -> !has(LEVELS, score) && !has(THREE_TARGETS, score))
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return Stream.of(LEVELS.scores, THREE_TARGETS.scores, further)
                .flatMap(List::stream)
                .toList();
    }

    private boolean has(Point point) {
        return has(this, point.score());
    }

    private static boolean has(ScaleKind kind, BigDecimal score) {
        return kind.scores.stream().anyMatch(known -> known.compareTo(score) == 0);
    }
}
