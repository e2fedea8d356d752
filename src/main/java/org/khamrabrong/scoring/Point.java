package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** One level of a scale: this score is earned at this value. */
public record Point(BigDecimal score, BigDecimal value) {

    public Point {
        score = Decimals.plain(score);
        value = Decimals.plain(value);
    }

    public static Point of(String score, String value) {
        return new Point(new BigDecimal(score), new BigDecimal(value));
    }

    static List<Point> ascending(List<Point> points) {
        return SortedLists.by(Point::score, points);
    }

    boolean isSame(Point other) {
        return hasSameScore(other) && Decimals.same(value, other.value);
    }

    boolean hasSameScore(Point other) {
        return Decimals.same(score, other.score);
    }
}
