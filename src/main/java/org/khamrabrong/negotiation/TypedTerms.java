package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Point;

/**
 * Terms as they were typed, valid or not.
 *
 * @param weight null where it cannot be read, as is {@code target}
 */
public record TypedTerms(
        @Nullable BigDecimal weight, @Nullable BigDecimal target, List<Level> levels) {

    /** @param value at which the score is earned; null where it cannot be read */
    public record Level(BigDecimal score, @Nullable BigDecimal value) {}

    public TypedTerms {
        levels = List.copyOf(levels);
    }

    public static TypedTerms of(Terms terms) {
        return new TypedTerms(
                terms.weight(),
                terms.target(),
                terms.points().stream()
                        .map(point -> new Level(point.score(), point.value()))
                        .toList());
    }

    public boolean sameAs(Terms other) {
        return terms().filter(read -> read.sameAs(other)).isPresent();
    }

    /** The levels as points; empty where a value cannot be read. */
    public Optional<List<Point>> points() {
        List<Point> points = levels.stream()
                .flatMap(level ->
                        Optional.ofNullable(level.value()).map(value -> new Point(level.score(), value)).stream())
                .toList();
        return points.size() == levels.size() ? Optional.of(points) : Optional.empty();
    }

    /** The terms themselves; empty where weight or value cannot be read. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(weight).flatMap(read -> points().map(points -> new Terms(read, target, points)));
    }
}
