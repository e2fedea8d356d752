package org.khamrabrong.scoring;

import java.util.List;

/** A number read on a usable scale: the exact score, and the line that says between which points it lies. */
record ScaleReading(Fraction score, Line line) {

    static ScaleReading read(Levels levels, Fraction number) {
        Scale scale = levels.scale();
        List<Point> points = levels.points();
        boolean more = levels.moreIsBetter();
        int reached = reached(points, number, more);
        if (reached < 0) {
            return below(scale.below(), points.get(0), number, more);
        }
        Point lower = points.get(reached);
        if (reached == points.size() - 1) {
            return new ScaleReading(score(lower), line("line.scale.best", number, lower));
        }
        Point upper = points.get(reached + 1);
        if (number.compareTo(value(lower)) == 0) {
            return new ScaleReading(score(lower), line("line.scale.point", number, lower));
        }
        if (scale.between() == Between.STEP) {
            return new ScaleReading(score(lower), line("line.scale.step", number, lower, upper));
        }
        Fraction part = number.minus(value(lower)).over(value(upper).minus(value(lower)));
        Fraction exact = score(lower).plus(score(upper).minus(score(lower)).times(part));
        return new ScaleReading(exact, line("line.scale.between", number, lower, upper));
    }

    /** The highest point whose value the number is as good as; -1 where it falls short of the first. */
    private static int reached(List<Point> points, Fraction number, boolean more) {
        for (int i = points.size() - 1; i >= 0; i--) {
            int compared = number.compareTo(value(points.get(i)));
            if (more ? compared >= 0 : compared <= 0) {
                return i;
            }
        }
        return -1;
    }

    private static ScaleReading below(Below rule, Point first, Fraction number, boolean more) {
        if (rule == Below.ZERO) {
            return new ScaleReading(Fraction.ZERO, line("line.scale.belowZero", number, first));
        }
        if (rule == Below.PRO_RATA && more && first.value().signum() > 0) {
            Fraction share = score(first).times(number).over(value(first)).max(Fraction.ZERO);
            return new ScaleReading(share, line("line.scale.belowProRata", number, first));
        }
        return new ScaleReading(score(first), line("line.scale.belowLowest", number, first));
    }

    private static Line line(String key, Fraction number, Point... points) {
        Object[] parts = new Object[1 + 2 * points.length];
        parts[0] = number;
        for (int i = 0; i < points.length; i++) {
            parts[1 + 2 * i] = points[i].score();
            parts[2 + 2 * i] = points[i].value();
        }
        return Line.spelled(key, parts);
    }

    private static Fraction score(Point point) {
        return Fraction.of(point.score());
    }

    private static Fraction value(Point point) {
        return Fraction.of(point.value());
    }
}
