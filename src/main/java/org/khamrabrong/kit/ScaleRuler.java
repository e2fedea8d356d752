package org.khamrabrong.kit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** Where a value stands along a scale drawn from its first to its best score, in percent of the way. */
final class ScaleRuler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Point> points;
    private final int direction;

    ScaleRuler(Scale scale) {
        points = scale.ascending();
        direction = scale.moreIsBetter() ? 1 : -1;
    }

    List<Point> points() {
        return points;
    }

    BigDecimal atScore(BigDecimal score) {
        BigDecimal first = points.get(0).score();
        BigDecimal whole = points.get(points.size() - 1).score().subtract(first);
        return share(score.subtract(first), whole).max(BigDecimal.ZERO).min(HUNDRED);
    }

    /** Between two points in proportion; outside them at the end; of equal neighbours at the higher. */
    BigDecimal atValue(BigDecimal value) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (reached(value, points.get(i))) {
                return i == points.size() - 1 ? HUNDRED : between(value, points.get(i), points.get(i + 1));
            }
        }
        return BigDecimal.ZERO;
    }

    private boolean reached(BigDecimal value, Point point) {
        return value.compareTo(point.value()) * direction >= 0;
    }

    private BigDecimal between(BigDecimal value, Point lower, Point upper) {
        BigDecimal start = atScore(lower.score());
        BigDecimal way = atScore(upper.score()).subtract(start);
        BigDecimal part = share(value.subtract(lower.value()), upper.value().subtract(lower.value()));
        return start.add(way.multiply(part).divide(HUNDRED, MathContext.DECIMAL64));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
