package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale looked at once for all that is asked of it: its points in their order, and which way their values run.
 *
 * @param direction 1 where the values rise throughout, −1 where they fall, 0 where they do neither
 */
record Levels(List<Point> points, Interpolation between, Below below, int direction) {

    private static final Levels NONE = new Levels(List.of(), Interpolation.LINEAR, Below.LOWEST, 0);

    /** Of no scale: no points. */
    static Levels of(@Nullable Scale scale) {
        if (scale == null) {
            return NONE;
        }
        List<Point> points = scale.ascending();
        return new Levels(points, scale.between(), scale.below(), direction(points));
    }

    static int direction(List<Point> ascending) {
        if (ascending.isEmpty()) {
            return 0;
        }
        int last = ascending.size() - 1;
        int wanted = ascending.get(last).value().compareTo(ascending.get(0).value());
        for (int i = 1; i <= last; i++) {
            int step = ascending.get(i).value().compareTo(ascending.get(i - 1).value());
            if (step != 0 && step != wanted) {
                return 0;
            }
        }
        return wanted;
    }

    boolean areUsable() {
        return direction != 0;
    }

    boolean moreIsBetter() {
        return direction > 0;
    }

    Point first() {
        return points.get(0);
    }

    /** What the conservative total counts in the place of a score. */
    BigDecimal lowest() {
        return points.isEmpty() ? BigDecimal.ONE : first().score();
    }

    Point last() {
        return points.get(points.size() - 1);
    }
}
