package org.khamrabrong.scorecard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.UsualScale;

/** The scales that offices use, by the scores that they give. */
enum ScaleKind {
    LEVELS(UsualScale.LEVELS),
    THREE_TARGETS(UsualScale.THREE_TARGETS);

    private final List<BigDecimal> scores;

    ScaleKind(UsualScale scale) {
        this.scores = scale.scores();
    }

    List<BigDecimal> scores() {
        return scores;
    }

    /** Of the scale as it is; the usual one where there is none. */
    static ScaleKind of(@Nullable Scale scale, UsualScale usual) {
        if (scale == null || scale.points().isEmpty()) {
            return valueOf(usual.name());
        }
        return scale.points().stream().allMatch(THREE_TARGETS::has) ? THREE_TARGETS : LEVELS;
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
