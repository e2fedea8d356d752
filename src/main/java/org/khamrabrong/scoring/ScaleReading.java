package org.khamrabrong.scoring;

import java.util.List;

/** A number read on a usable scale, said between which points it lies. */
final class ScaleReading {

    private final Levels levels;
    private final Fraction number;
    private final Derivation derivation;

    private ScaleReading(Levels levels, Fraction number, Derivation derivation) {
        this.levels = levels;
        this.number = number;
        this.derivation = derivation;
    }

    /** The exact score. */
    static Fraction score(Levels levels, Fraction number, Derivation derivation) {
        return new ScaleReading(levels, number, derivation).score();
    }

    private Fraction score() {
        List<Point> points = levels.points();
        int reached = reached(points);
        if (reached < 0) {
            return below(levels.below(), points.get(0));
        }
        Point lower = points.get(reached);
        if (reached == points.size() - 1) {
            return at("line.scale.best", lower);
        }
        Fraction beyond = number.minus(value(lower));
        return beyond.signum() == 0 ? at("line.scale.point", lower) : between(lower, points.get(reached + 1), beyond);
    }

    /** The highest point whose value the number is as good as; -1 where it falls short of the first. */
    private int reached(List<Point> points) {
        for (int i = points.size() - 1; i >= 0; i--) {
            int compared = number.compareTo(value(points.get(i)));
            if (levels.moreIsBetter() ? compared >= 0 : compared <= 0) {
                return i;
            }
        }
        return -1;
    }

    private Fraction between(Point lower, Point upper, Fraction beyond) {
        boolean step = levels.between() == Interpolation.STEP;
        derivation.say(
                step ? "line.scale.step" : "line.scale.between",
                number,
                lower.score(),
                lower.value(),
                upper.score(),
                upper.value());
        return step
                ? score(lower)
                : beyond.times(score(upper).minus(score(lower)))
                        .over(value(upper).minus(value(lower)))
                        .plus(score(lower));
    }

    private Fraction below(Below rule, Point first) {
        if (rule == Below.ZERO) {
            at("line.scale.belowZero", first);
            return Fraction.ZERO;
        }
        if (rule == Below.PRO_RATA && levels.moreIsBetter() && first.value().signum() > 0) {
            Fraction full = at("line.scale.belowProRata", first);
            return full.times(number).over(value(first)).max(Fraction.ZERO);
        }
        return at("line.scale.belowLowest", first);
    }

    private Fraction at(String key, Point point) {
        derivation.say(key, number, point.score(), point.value());
        return score(point);
    }

    private static Fraction score(Point point) {
        return Fraction.of(point.score());
    }

    private static Fraction value(Point point) {
        return Fraction.of(point.value());
    }
}
